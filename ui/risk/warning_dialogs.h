// SPDX-License-Identifier: GPL-3.0-or-later
// Small questions about warnings and remedies.
#pragma once

#include "domain/attachment.h"
#include "domain/organisation.h"
#include "domain/risk_rows.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace zs {

/// Asks for words; they may be left out where `needed` is false.
class RiskNoteDialog final : public QDialog {
    Q_OBJECT

public:
    RiskNoteDialog(const QString &title,
                   const QString &question,
                   const QString &yes,
                   bool needed,
                   QWidget *parent);
    /// Asks for a day, too.
    void askDay(const QString &label, QDate first, QDate suggested);
    [[nodiscard]] QString note() const;
    [[nodiscard]] QDate day() const;

private:
    QPlainTextEdit *m_text;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
};

/// Whether a warning was right.
class VerdictDialog final : public QDialog {
    Q_OBJECT

public:
    VerdictDialog(const QString &warning, QWidget *parent);
    [[nodiscard]] WarningVerdict verdict() const;
    [[nodiscard]] QString why() const;

private:
    QComboBox *m_verdict;
    QPlainTextEdit *m_why;
};

/// What is to be put right, by whom, until when.
class FindRemedyDialog final : public QDialog {
    Q_OBJECT

public:
    /// `suggested`: what it says at first; people who left are left out.
    FindRemedyDialog(const std::vector<Person> &people,
                     PersonId responsible,
                     const QString &suggested,
                     QDate today,
                     QWidget *parent);
    /// Where it is not about one already.
    void askProject(const std::vector<std::pair<ProjectId, QString>> &projects);
    [[nodiscard]] ProjectId project() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] PersonId responsible() const;
    [[nodiscard]] QDate due() const;

private:
    QLabel *m_projectLabel;
    QComboBox *m_project;
    QLineEdit *m_title;
    QComboBox *m_person;
    QDateEdit *m_due;
};

/// What was put right, and the file that shows it.
class FixRemedyDialog final : public QDialog {
    Q_OBJECT

public:
    FixRemedyDialog(const QString &title, const std::vector<Attachment> &files, QWidget *parent);
    [[nodiscard]] QString what() const;
    [[nodiscard]] AttachmentId evidence() const;

private:
    QPlainTextEdit *m_what;
    QComboBox *m_file;
};

/// "Acknowledge" and "Cancel": goAhead and giveUp.
[[nodiscard]] QDialogButtonBox *riskButtons(const QString &yes, QDialog *dialog);
/// A choice field's value in words.
[[nodiscard]] QString riskChoiceText(EntityKind kind, QStringView column, std::int64_t value);

} // namespace zs
