/** What a grader says of an answer's functions, and the answer as its checks see it, in types. */
import type { RemotePromise } from "../judge/remote.ts";

export type AnyFunction = (...args: never[]) => unknown;
type AnyClass = abstract new (...args: never[]) => unknown;
/** What a promise may give that is called or disposed of in its turn. */
type Callable = AnyFunction | Disposable | AsyncDisposable;

/**
 * Says of a function how it is called, which is decided by what it returns: a promise, an async generator,
 * an async iterator that can't be iterated over itself, an object with functions of its own, or something
 * that needs no calling. A class is called with `new`.
 */
export type Kind<F> = F extends AnyClass
  ? { readonly new: Members<InstanceType<F>> }
  : F extends (...args: never[]) => infer R
    ? R extends AsyncIterator<unknown, unknown, never>
      ? R extends AsyncIterable<unknown>
        ? "generator"
        : "iterator"
      : R extends Promise<infer U>
        ? U extends Callable
          ? Resolving<Members<U>>
          : "async"
        : R extends object
          ? Members<R>
          : "function"
    : never;

/** The functions of an object, by name; `()` is the object itself where it is a function. */
export type Members<T> = (T extends AnyFunction ? { readonly "()": Kind<T> } : unknown) & {
  readonly [K in keyof T as T[K] extends AnyFunction ? K : never]: Kind<T[K]>;
};

/** The exports that an exercise asks for. */
export type Shape<A> = { readonly [K in keyof A]: Kind<A[K]> };

/** What crosses the wire in place of a value: promises and objects stay with the answer, signals are followed. */
export type Remote<T> =
  T extends Promise<infer U>
    ? RemotePromise<U>
    : T extends AbortSignal
      ? T
      : T extends object
        ? Handle<T>
        : T;

/** A function of the answer's. Those that give promises of plain values, or iterators, keep their types. */
type DrivenFunction<F> =
  Kind<F> extends "async" | "generator" | "iterator"
    ? F
    : F extends abstract new (...args: infer P) => infer I
      ? (...args: P) => Promise<Given<I & object>>
      : F extends (...args: infer P) => infer R
        ? (
            ...args: P
          ) => Promise<Kind<F> extends "function" ? Remote<R> : Given<Awaited<R> & object>>
        : never;

/** An object that the answer gave, with its functions. */
export type Given<T extends object> = Handle<T> &
  (T extends AnyFunction ? DrivenFunction<T> : unknown) & {
    readonly [K in keyof T as T[K] extends AnyFunction ? K : never]: DrivenFunction<T[K]>;
  };

/** The answer of an exercise. */
export type Driven<A> = { readonly [K in keyof A]: DrivenFunction<A[K]> };

/** An object of the answer's. */
export interface Handle<T extends object> {
  /** Tells whether the answer gave it before or after something else in the same millisecond. */
  readonly order: number;
  /**
   * Reads a member. A promise is given as such, the same one as the same object, and so is what does not stay
   * with the answer.
   */
  read<K extends keyof T & string>(member: K): Promise<Remote<T[K]>>;
}

/** What a shape says at run time. */
export type AnyKind = "async" | "function" | "generator" | "iterator" | Resolving | AnyMembers;
export interface Resolving<M = AnyMembers> {
  readonly resolves: M;
  /** What it goes by. */
  readonly as: string;
}
export interface AnyMembers {
  readonly [member: string | symbol]: AnyKind;
}
