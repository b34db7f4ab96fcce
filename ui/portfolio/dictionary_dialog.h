// SPDX-License-Identifier: GPL-3.0-or-later
// The dictionaries of this site (字典): looked at, edited word by word, or put in place whole from
// a table after a look at what would change.
#pragma once

#include "commands/dictionary_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zs {

class DictionaryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit DictionaryDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// Compares a table with what there is, asks, and takes it.
    void importFile(const QString &path);
    [[nodiscard]] bool isChanged() const { return m_changed; }

private:
    void build();
    void fill();
    void filter();
    void enable();
    void add();
    void remove();
    void save();
    void import();
    void putRow(int row, const DictionaryEntry &word);
    [[nodiscard]] QString dictionary() const;
    [[nodiscard]] std::vector<DictionaryEntry> entered() const;
    [[nodiscard]] QString differenceText(const DictionaryDesk::Difference &difference) const;

    Workspace &m_workspace;
    DictionaryDesk m_desk;
    QComboBox *m_which;
    QLabel *m_source;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_save;
    QLabel *m_problem;
    bool m_edited = false;
    bool m_changed = false;
};

} // namespace zs
