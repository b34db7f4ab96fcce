// SPDX-License-Identifier: GPL-3.0-or-later
// A line above a page that says what is special about it, with buttons to do something about it.
#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace zs {

class NoticeFrame : public QFrame {
    Q_OBJECT

public:
    NoticeFrame(const QString &name, ColorRole role, QWidget *parent = nullptr);
    [[nodiscard]] QLabel *words() const { return m_words; }
    QPushButton *addButton(const char *name, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColorRole m_role;
    QHBoxLayout *m_row;
    QLabel *m_words;
};

} // namespace zs
