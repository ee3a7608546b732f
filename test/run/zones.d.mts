export declare const zones: readonly string[]
export declare const seesZone: Readonly<Record<string, readonly string[]>>
