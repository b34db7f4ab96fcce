// SPDX-License-Identifier: GPL-3.0-or-later
// The first line of a page: its secrecy mark, its title, a remark, and the page's buttons at the
// right.
#pragma once

#include "access/secrecy.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace zs {

class Badge;

class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    void setClassification(Classification classification);
    /// With its term, as it is printed.
    void setLabel(const SecrecyLabel &label);
    /// The primary button stands out and comes last, at the right edge.
    QPushButton *addButton(const QString &text, const QString &icon, bool primary = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QHBoxLayout *m_row;
    Badge *m_badge;
    QLabel *m_title;
    QLabel *m_remark;
};

/// Makes a button the page's primary one.
void makePrimary(QPushButton *button);
/// A label in the dim colour that wraps; keeps the colour through theme switches.
[[nodiscard]] QLabel *dimLabel(const QString &text, QWidget *parent = nullptr);

} // namespace zs
