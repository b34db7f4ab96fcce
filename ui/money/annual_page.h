// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages over one year of annual plans have in common: the year, a table of its projects,
// buttons above it, an export.
#pragma once

#include "base/error.h"
#include "commands/money_desk.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace zs {

struct ListDocument;

class AnnualPage : public QWidget {
    Q_OBJECT

public:
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

protected:
    AnnualPage(Workspace &workspace, const QStringList &headers, QWidget *parent);
    virtual void fill() = 0; ///< from m_plan, which was read anew
    /// Year, export, and these buttons after it; the last of them is the one that is meant.
    [[nodiscard]] QHBoxLayout *head(const std::vector<QPushButton *> &buttons);
    /// Null where the row is none of a project.
    [[nodiscard]] const AnnualLine *lineAt(int row) const;
    void write(const ListDocument &table);

    Workspace &m_workspace;
    AnnualPlan m_plan;
    QSpinBox *m_year;
    QTableWidget *m_table;
    QPushButton *m_export;
};

} // namespace zs
