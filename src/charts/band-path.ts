interface Band {
  readonly sourceX: number;
  readonly sourceY: number;
  readonly sourceControlX: number;
  readonly targetX: number;
  readonly targetY: number;
  readonly targetControlX: number;
  readonly linkWidth: number;
}

/** The outline of a band along a curve: over its upper edge and back over the lower one. */
export function bandPath(band: Band): string {
  const { sourceX, sourceControlX: c1, targetX, targetControlX: c2 } = band;
  const half = band.linkWidth / 2;
  const [s, t] = [band.sourceY, band.targetY];
  return (
    `M${sourceX},${s - half}C${c1},${s - half} ${c2},${t - half} ${targetX},${t - half}` +
    `V${t + half}C${c2},${t + half} ${c1},${s + half} ${sourceX},${s + half}Z`
  );
}
