// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of a page set-up that a person may choose, on a few tabs.
#pragma once

#include "ui/print/painted_content.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QTableWidget;
class QTabWidget;
class QVBoxLayout;

namespace zs {

class PageSetupForm final : public QWidget {
    Q_OBJECT

public:
    /// Offers what the source has: rows, dates and columns only where there are any.
    explicit PageSetupForm(const PrintSource &source, QWidget *parent = nullptr);
    void setSetup(const PageSetup &setup);
    [[nodiscard]] PageSetup setup() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *buildPaper();
    QWidget *buildSize(const PrintSource &source);
    QWidget *buildContents(const PrintSource &source);
    QWidget *buildPages(const PrintSource &source);
    QWidget *buildBlock(const PrintSource &source);
    void buildSignatures(QFormLayout &form, const PrintSource &source);
    void connectAll();
    void showOnlyWhatCounts();
    void takeColumns(const QStringList &columns);
    [[nodiscard]] QStringList chosenColumns() const;
    void addSignature(const QString &title, const QString &name);
    void moveColumn(int by);

    QStringList m_usual;
    bool m_taking = false;
    QTabWidget *m_tabs;
    QComboBox *m_paper = nullptr;
    QComboBox *m_way = nullptr;
    QDoubleSpinBox *m_customWidth = nullptr;
    QDoubleSpinBox *m_customHeight = nullptr;
    QDoubleSpinBox *m_left = nullptr;
    QDoubleSpinBox *m_top = nullptr;
    QDoubleSpinBox *m_right = nullptr;
    QDoubleSpinBox *m_bottom = nullptr;
    QSpinBox *m_percent = nullptr;
    QSpinBox *m_wide = nullptr;
    QSpinBox *m_tall = nullptr;
    QComboBox *m_colour = nullptr;
    QComboBox *m_rows = nullptr;
    QComboBox *m_span = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QListWidget *m_columns = nullptr;
    QCheckBox *m_repeatColumns = nullptr;
    QCheckBox *m_repeatHeader = nullptr;
    QDoubleSpinBox *m_overlap = nullptr;
    QCheckBox *m_cutMarks = nullptr;
    QCheckBox *m_tileNumbers = nullptr;
    QLineEdit *m_header = nullptr;
    QLineEdit *m_footer = nullptr;
    QComboBox *m_block = nullptr;
    QCheckBox *m_legend = nullptr;
    QCheckBox *m_titleBlock = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_version = nullptr;
    QLineEdit *m_date = nullptr;
    QTableWidget *m_signatures = nullptr;
};

} // namespace zs
