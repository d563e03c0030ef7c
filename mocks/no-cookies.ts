/** Stands in for tough-cookie in MSW: this API sets no cookies, and the real one carries a 120 KB public-suffix list. */
export class Cookie {
  static fromJSON(): null {
    return null;
  }
}
export class MemoryCookieStore {
  idx = {};
}
export class CookieJar {
  getCookiesSync(): [] {
    return [];
  }
  async setCookie(): Promise<void> {}
}
