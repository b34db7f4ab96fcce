// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form, as its designer sees it.
#pragma once

#include "field/survey_form.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace zs {

class FieldEditor final : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr);
    void show(const SurveyField &field);
    /// What stands in the boxes; English texts that have no box stay as they were.
    [[nodiscard]] SurveyField field() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *line(QFormLayout *layout, const QString &label, const QString &name);
    void showTypeRows();
    [[nodiscard]] std::vector<SurveyChoice> choices() const;

    SurveyField m_shown;
    bool m_showing = false;
    QLineEdit *m_key;
    QLineEdit *m_name;
    QLineEdit *m_english;
    QLineEdit *m_hint;
    QComboBox *m_type;
    QCheckBox *m_required;
    QPlainTextEdit *m_choices;
    QLineEdit *m_min;
    QLineEdit *m_max;
    QLineEdit *m_when;
    QLineEdit *m_condition;
    QLineEdit *m_message;
    QComboBox *m_sets;
    QFormLayout *m_layout;
};

/// "-2.5" or "3"; nothing for what is no number.
[[nodiscard]] std::optional<RuleNumber> numberOf(const QString &text);

} // namespace zs
