// SPDX-License-Identifier: GPL-3.0-or-later
// The condition of a branch: comparisons of form fields, joined by "all" or "any". Anything deeper
// is shown in words and edited as text.
#pragma once

#include "ui/process/process_lists.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zs {

class ConditionEdit final : public QWidget {
    Q_OBJECT

public:
    explicit ConditionEdit(const ProcessLists &lists, QWidget *parent = nullptr);
    void setCondition(const FormCondition &condition, const std::vector<FormField> &fields);

Q_SIGNALS:
    void edited(const zs::FormCondition &condition);

private:
    struct Row {
        QComboBox *field = nullptr;
        QComboBox *op = nullptr;
        QComboBox *with = nullptr; ///< a value, or another field
        QLineEdit *value = nullptr;
        QComboBox *choice = nullptr;
        QPushButton *remove = nullptr;
    };
    void rebuild();
    void addRow(const FormCondition &part, int number);
    void connectRow(const Row &row, int number);
    void fillValue(const Row &row, const FormCondition &part);
    void take();
    [[nodiscard]] FormCondition partOf(const Row &row, const FormCondition &before) const;
    [[nodiscard]] const FormField *field(const QString &key) const;

    const ProcessLists &m_lists;
    std::vector<FormField> m_fields;
    FormCondition m_condition;
    std::vector<FormCondition> m_parts;
    std::vector<Row> m_rows;
    QLabel *m_words;
    QComboBox *m_join;
    QGridLayout *m_grid;
    QWidget *m_inside;
    QPushButton *m_add;
};

} // namespace zs
