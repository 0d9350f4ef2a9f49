import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { App } from 'antd';
import { Problem } from '../api/problem';
import { ConflictNote } from './ConflictNote';

interface CommandOptions<T> {
  /** Said shortly when it is done. */
  done?: string;
  /** Queries, by the first parts of their keys, that the command has made out of date. */
  touches?: readonly (readonly unknown[])[];
  onDone?: (answer: T) => void;
}

/**
 * A command to the service from a button or a form. Refusals are told in the service's sentence; when somebody else was faster, with what has changed
 * since, and what is shown is loaded anew.
 */
export function useCommand<Arguments, T>(send: (input: Arguments) => Promise<T>, { done, touches = [], onDone }: CommandOptions<T> = {}): UseMutationResult<T, Error, Arguments> {
  const queries = useQueryClient();
  const { message, notification } = App.useApp();
  const reload = (): void => touches.forEach((key) => void queries.invalidateQueries({ queryKey: key }));
  return useMutation({
    mutationFn: send,
    networkMode: 'always',
    onSuccess: (answer) => {
      reload();
      if (done !== undefined) {
        void message.success(done);
      }
      onDone?.(answer);
    },
    onError: (failure) => {
      const problem = failure instanceof Problem ? failure : undefined;
      notification.error({ title: failure.message, description: problem?.conflict ? <ConflictNote problem={problem} /> : undefined, duration: 0, role: 'alert' });
      if (problem?.conflict) {
        reload();
      }
    },
  });
}
