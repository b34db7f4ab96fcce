// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a form, each word under the field that it is about.
#pragma once

#include "base/error.h"
#include "money/ladder.h"

#include <QHash>

class QDialog;
class QFormLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace zs {

class FieldNotes {
public:
    /// A form in that dialog; the notes belong to it.
    explicit FieldNotes(QDialog *dialog);
    /// A row of the form with room for a note under it.
    void add(const QString &field, const QString &label, QWidget *editor);
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// Buttons at the end; the one returned goes ahead.
    [[nodiscard]] QPushButton *finish(const QString &go);

    void clear();
    void show(const std::vector<FieldFault> &faults);
    /// At the field that the error's detail names ("field: amount"), else above the buttons.
    void show(const Error &error);

private:
    void put(const QString &field, const QString &message);
    void makeRoom();

    QDialog *m_dialog;
    QFormLayout *m_form;
    QLabel *m_general;
    QHash<QString, QLabel *> m_notes;
    QHash<QString, QWidget *> m_editors;
};

} // namespace zs
