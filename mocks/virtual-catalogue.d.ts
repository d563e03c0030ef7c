declare module 'virtual:catalogue/catalogue' {
  export const part: import('./parts.ts').Parts['catalogue'];
}
declare module 'virtual:catalogue/offerings' {
  export const part: import('./parts.ts').Parts['offerings'];
}
declare module 'virtual:catalogue/sources' {
  export const part: import('./parts.ts').Parts['sources'];
}
declare module 'virtual:catalogue/editions' {
  export const part: import('./parts.ts').Parts['editions'];
}
declare module 'virtual:catalogue/names' {
  export const part: import('./parts.ts').Parts['names'];
}
declare module 'virtual:catalogue/events' {
  export const part: import('./parts.ts').Parts['events'];
}
declare module 'virtual:catalogue/deal' {
  export const part: import('./parts.ts').Parts['deal'];
}
declare module 'virtual:catalogue/platforms' {
  export const part: import('./parts.ts').Parts['platforms'];
}
declare module 'virtual:catalogue/models' {
  export const part: import('./parts.ts').Parts['models'];
}
