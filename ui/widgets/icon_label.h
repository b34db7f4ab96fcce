// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zs {

/// An icon of the icon theme that follows a switch of theme and font size.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    /// `size` in device-independent pixels at 100 %.
    IconLabel(QString icon, int size, QWidget *parent = nullptr);
    void setIcon(const QString &icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_size;
};

} // namespace zs
