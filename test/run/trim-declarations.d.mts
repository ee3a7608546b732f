export declare const trimDeclarations: (folder?: string) => void
export declare const trimmed: (text: string) => string
