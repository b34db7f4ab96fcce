// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before an act on a follow-up.
#pragma once

#include "commands/follow_up_desk.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace zs {

/// What was done, with a file of the project as evidence.
class ReportBackDialog final : public QDialog {
    Q_OBJECT

public:
    ReportBackDialog(const std::vector<Attachment> &files, QWidget *parent);
    [[nodiscard]] QString text() const;
    [[nodiscard]] AttachmentId evidence() const;

private:
    QPlainTextEdit *m_text;
    QComboBox *m_file;
};

/// What is missing.
class SendBackDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SendBackDialog(QWidget *parent);
    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit *m_text;
};

/// A duty that follows from a decision.
class NewFollowUpDialog final : public QDialog {
    Q_OBJECT

public:
    NewFollowUpDialog(std::vector<FollowUpSource> sources,
                      const std::vector<Person> &people,
                      QDate today,
                      QWidget *parent);
    [[nodiscard]] FollowUpDesk::Asking asking() const;

private:
    std::vector<FollowUpSource> m_sources;
    QComboBox *m_source;
    QLineEdit *m_text;
    QComboBox *m_person;
    QDateEdit *m_due;
};

} // namespace zs
