// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one height, colours by meaning, and the editors of the task tree's cells.
#pragma once

#include <QCache>
#include <QColor>
#include <QGlyphRun>
#include <QStyledItemDelegate>

namespace zs {

class TaskDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TaskDelegate(QObject *parent = nullptr);

    void setRowHeight(int height) { m_rowHeight = height; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] QColor lineColour() const { return m_line; }
    void setColours(const QColor &critical, const QColor &line);

    /// A cell that is neither selected, current nor under the pointer is drawn without the style: a
    /// page of them is drawn at every step of scrolling.
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent,
                                        const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override;

    /// Whether the last Enter in an editor came with Shift: up instead of down.
    [[nodiscard]] bool wasBackwards() const { return m_backwards; }

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintPlain(QPainter *painter,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    [[nodiscard]] bool isFixed(const QModelIndex &index) const;
    [[nodiscard]] bool isMarked(const QModelIndex &index) const;

    /// What a text's layout depends on, besides the font of the table.
    struct Cell {
        QString text;
        int room = 0;
        bool bold = false;
        bool operator==(const Cell &) const = default;
        friend size_t qHash(const Cell &cell, size_t seed)
        {
            return qHashMulti(seed, cell.text, cell.room, cell.bold);
        }
    };
    struct LaidOut {
        QList<QGlyphRun> runs;
        QSizeF size;
    };
    static constexpr int kTexts = 4000; ///< some pages of cells

    [[nodiscard]] const LaidOut &
    laidOut(const QString &text, const QFont &font, int room, Qt::TextElideMode elide) const;

    mutable QCache<Cell, LaidOut> m_texts{kTexts};
    mutable QFont m_laidOutFor; ///< the font that they were laid out with
    int m_rowHeight = 26;
    bool m_backwards = false;
    QColor m_critical;
    QColor m_line;
};

} // namespace zs
