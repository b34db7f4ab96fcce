// SPDX-License-Identifier: GPL-3.0-or-later
// Who looks at this, when, and how it is labelled, aslant across a page of the program (屏幕水印).
#pragma once

#include <QPixmap>
#include <QWidget>

namespace zs {

/// Lies over its parent, follows its size and takes no clicks or keys. The words are painted once
/// into a tile; drawing is a copy of it, so that scrolling below costs no text.
class WatermarkOverlay final : public QWidget {
    Q_OBJECT

public:
    explicit WatermarkOverlay(QWidget *over);
    /// Empty = nothing is shown.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// How often the tile was painted, for tests and benchmarks.
    [[nodiscard]] int tilesPainted() const { return m_painted; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTile();

    QString m_text;
    QPixmap m_tile;
    int m_painted = 0;
};

} // namespace zs
