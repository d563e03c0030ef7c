import { describe, expect, it, test } from 'vitest';
import type { CloudId } from '#domain/cloud.ts';
import { euDoor, isKeptInEu } from '#domain/eu-door.ts';
import type { Scope } from '#domain/scope.ts';
import { load } from '#test/support/api.ts';

describe('A Region in the EU that pins nothing', () => {
  test.each<[CloudId, string[], Scope[], string | null]>([
    ['azure', ['eastus2', 'swedencentral'], ['global'], 'swedencentral'],
    ['azure', ['westeurope', 'francecentral'], ['global', 'us'], 'francecentral'],
    ['azure', ['swedencentral'], ['global', 'eu'], null],
    ['azure', ['swedencentral'], ['fr'], null],
    ['azure', ['uksouth', 'switzerlandnorth', 'norwayeast'], ['global'], null],
    ['azure', [], ['global'], null],
    ['aws', ['eu-north-1'], ['global'], null],
    ['gcp', ['europe-west1'], [], null],
  ])('on %s in %j with %j is %s', (cloud, regions, scopes, expected) => {
    expect(euDoor(cloud, regions, scopes)).toBe(expected);
  });

  it('stands in the lean catalogue with every offering whose file tells it, and no other', async () => {
    const [{ offerings: lean }, full] = [await load('catalogue'), await load('offerings')];
    const doors = lean.filter((each) => each.euDoor !== undefined);
    expect(doors.length).toBeGreaterThan(0);
    for (const { model, cloud, euDoor: door, scopes } of doors) {
      const file = full.find((each) => each.model === model && each.cloud === cloud);
      expect(cloud).toBe('azure');
      expect(file?.regions).toContain(door);
      expect(isKeptInEu(scopes)).toBe(false);
    }
  });
});
