// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/table_reading.h"
#include "ui/tables/sheet_model.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace zs {

/// How a file is read and where its rows go.
class TableImportForm final : public QWidget {
    Q_OBJECT

public:
    enum class Into { NewProject, Below, Update };

    /// `plan` is the open one; null when there is none.
    TableImportForm(PlanPtr plan, TaskId selected, QWidget *parent = nullptr);
    /// A file was read: which of its sheets, in which encoding.
    void displayFile(const TableFile &file, const QString &name);
    void displayMapping(const TableMapping &mapping);

    [[nodiscard]] int sheet() const;
    [[nodiscard]] QString encoding() const;
    [[nodiscard]] QChar separator() const;
    [[nodiscard]] int headerRow() const; ///< from 0; -1 = none
    [[nodiscard]] TableOutline outline() const;
    [[nodiscard]] Into into() const;
    /// Target, place and key put into an order.
    void fill(TableOrder &order) const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void encodingChosen();
    void sheetChosen();
    void headChosen();
    void edited();

private:
    void buildSource(QFormLayout &form);
    void buildTarget(QFormLayout &form);
    void fillParents(TaskId selected);
    void showRows();

    PlanPtr m_plan;
    QFormLayout *m_left;
    QFormLayout *m_right;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QSpinBox *m_head;
    QComboBox *m_outline;
    QComboBox *m_into;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_parent;
    QComboBox *m_key;
};

} // namespace zs
