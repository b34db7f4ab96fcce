// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/import_preview.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QTableWidget;
class QTabWidget;

namespace zs {

class DateChangeModel;

/// Counts, repairs and moved tasks of a file that was read, and the code and name it shall get.
class ImportPreviewPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreviewPanel(QWidget *parent = nullptr);
    void display(const ImportPreviewPtr &preview);
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void edited();
    /// Another project of the file is wanted, by its id.
    void projectChosen(const QString &id);

private:
    void fillChoices(const ImportedPlan &imported);
    void fillRepairs(const ImportPreview &preview);

    QFormLayout *m_form;
    QComboBox *m_projects; ///< of a file that holds several
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLabel *m_counts;
    QTabWidget *m_tabs;
    DateChangeModel *m_model;
    QTableView *m_changes;
    QLabel *m_reason; ///< of the selected task, in full
    QTableWidget *m_repairs;
};

} // namespace zs
