// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the pages: icon and word, at the left; folds to icons.
#pragma once

#include "ui/shell/page_id.h"

#include <QListWidget>

namespace zs {

class Navigation final : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    void setPage(PageId page);
    /// A number beside the word, in brackets; 0 shows none.
    void setCount(PageId page, qint64 count);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] QSize sizeHint() const override;

    /// Takes sizes and colours of the present theme; an own palette does not follow the
    /// application's by itself.
    void dress();

Q_SIGNALS:
    void chosen(zs::PageId page);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_folded = false;
};

} // namespace zs
