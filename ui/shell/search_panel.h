// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/search_index.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace zs {

/// The overlay of Ctrl+K: type, arrow down, Enter.
class SearchPanel final : public QFrame {
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *window);
    /// Shows the panel over these things.
    void open(SearchIndex index);

Q_SIGNALS:
    void chosen(const zs::SearchItem &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void take();
    void leave();

    SearchIndex m_index;
    std::vector<const SearchItem *> m_hits;
    QLineEdit *m_words;
    QListWidget *m_list;
    QWidget *m_before = nullptr; ///< had the focus
};

} // namespace zs
