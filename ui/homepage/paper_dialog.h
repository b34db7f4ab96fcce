// SPDX-License-Identifier: GPL-3.0-or-later
// A paper of a project: what it fulfils, number, issuer, date, file.
#pragma once

#include "commands/library_desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zs {

class PaperDialog final : public QDialog {
    Q_OBJECT

public:
    /// `paper` without an id is a new one; its step and requirement are chosen already then.
    PaperDialog(const LibraryDesk::Course &course,
                const std::vector<Attachment> &files,
                ProjectDocument paper,
                QDate today,
                QWidget *parent);
    [[nodiscard]] ProjectDocument paper() const;

private:
    void build();
    void fillWhat(const LibraryDesk::Course &course);
    void check();

    ProjectDocument m_paper;
    QComboBox *m_what;
    QLineEdit *m_title;
    QLineEdit *m_number;
    QLineEdit *m_issuer;
    QCheckBox *m_dated;
    QDateEdit *m_date;
    QComboBox *m_file;
    QLineEdit *m_note;
    QLabel *m_hint;
    QPushButton *m_go = nullptr;
    std::vector<const StageRequirement *> m_asked; ///< beside the choices; null = of none
};

} // namespace zs
