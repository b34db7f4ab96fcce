// SPDX-License-Identifier: GPL-3.0-or-later
// A form to be filled in: its fields as they are asked for, faults beside them.
#pragma once

#include "field/field_kit.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace zs {

class SurveyDialog final : public QDialog {
    Q_OBJECT

public:
    /// Fills into the kit when it is accepted.
    SurveyDialog(FieldKit &kit,
                 const KitTask &task,
                 const SurveyForm &form,
                 const QString &author,
                 QWidget *parent);

private:
    struct Line {
        std::size_t group = 0;
        int row = 0;
        std::size_t field = 0;
        QWidget *label = nullptr;
        QWidget *editor = nullptr;
        QLabel *note = nullptr;
        std::function<QString()> text;
    };
    void addGroup(std::size_t group, int row);
    void addLine(QFormLayout *layout, std::size_t group, int row, std::size_t field);
    [[nodiscard]] QWidget *editorFor(const SurveyField &field, Line &line);
    [[nodiscard]] QWidget *chooser(const SurveyField &field, Line &line);
    [[nodiscard]] QWidget *fileButton(const SurveyField &field, Line &line);
    [[nodiscard]] SurveyAnswers answers() const;
    void showAsked();
    void tryAccept();

    FieldKit &m_kit;
    Uuid m_task;
    SurveyForm m_form;
    QString m_author;
    QVBoxLayout *m_groups;
    QLabel *m_problem;
    std::vector<Line> m_lines;
};

/// Asks for the office's fingerprint, once.
class OfficeDialog final : public QDialog {
    Q_OBJECT

public:
    OfficeDialog(const QString &message, QWidget *parent);
    [[nodiscard]] QString fingerprint() const;

private:
    QLineEdit *m_edit;
};

} // namespace zs
