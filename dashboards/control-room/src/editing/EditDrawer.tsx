import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Form, Space, type FormInstance } from 'antd';
import { useState, type ReactNode } from 'react';
import { Problem } from '../api/problem';
import { useTexts } from '../texts/useTexts';
import { editingTexts } from './editingTexts';
import { SaveProblem } from './SaveProblem';
import './editing.css';

interface EditDrawerProps<T extends object, Saved> {
  title: string;
  initial: T;
  /** Sends it; the version that was seen belongs into the body. */
  save: (values: T) => Promise<Saved>;
  onSaved?: (saved: Saved) => void;
  /** Queries that are out of date then. */
  touches: readonly (readonly unknown[])[];
  onClose: () => void;
  children: ReactNode | ((form: FormInstance<T>) => ReactNode);
  /** Beside the save button, such as a way to delete. */
  extra?: ReactNode;
  saveText?: string;
  done?: string;
  width?: number;
}

/**
 * A form beside the list it belongs to. Refusals stand at their fields or above the form, nothing typed is lost by them; closing with changes asks once.
 * Mount it when something is edited: it begins with `initial`.
 */
export function EditDrawer<T extends object, Saved>({ title, initial, save, onSaved, touches, onClose, children, extra, saveText, done, width = 640 }: EditDrawerProps<T, Saved>) {
  const t = useTexts(editingTexts);
  const { message, modal } = App.useApp();
  const [form] = Form.useForm<T>();
  const [touched, setTouched] = useState(false);
  const queries = useQueryClient();
  const reload = (): void => touches.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
  const saving = useMutation<Saved, Error, T>({
    mutationFn: save,
    networkMode: 'always',
    onSuccess: (saved) => {
      reload();
      void message.success(done ?? t.saved);
      onClose();
      onSaved?.(saved);
    },
    onError: (failure) => showAtFields(form, failure),
  });
  const close = (): void => {
    if (!touched) {
      onClose();
      return;
    }

    modal.confirm({ title: t.unsaved, content: t.unsavedWhat, okText: t.discard, cancelText: t.stay, onOk: onClose });
  };
  return (
    <Drawer
      open
      title={title}
      size={`min(${width}px, 100vw)`}
      onClose={close}
      footer={
        <Space className="edit-footer">
          <Button type="primary" loading={saving.isPending} onClick={() => form.submit()}>
            {saveText ?? t.save}
          </Button>
          <Button onClick={close}>{t.cancel}</Button>
          {extra}
        </Space>
      }
    >
      <SaveProblem
        problem={saving.error}
        lookAgain={() => {
          reload();
          onClose();
        }}
      />
      <Form<T> form={form} layout="vertical" initialValues={initial} requiredMark onValuesChange={() => setTouched(true)} onFinish={(values) => saving.mutate(values)} scrollToFirstError className="edit-form">
        {typeof children === 'function' ? children(form) : children}
      </Form>
    </Drawer>
  );
}

/** Refusals of single fields, at those fields that the form has. */
function showAtFields(form: FormInstance, failure: Error): void {
  const refused = failure instanceof Problem ? failure.fields : {};
  for (const { name } of form.getFieldsError()) {
    const errors = refused[name.join('.')];
    if (errors !== undefined) {
      form.setFields([{ name, errors: [...errors] }]);
    }
  }
}
