// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one height, colours by meaning, and the editors of the task tree's cells.
#pragma once

#include <QColor>
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
    int m_rowHeight = 26;
    bool m_backwards = false;
    QColor m_critical;
    QColor m_line;
};

} // namespace zs
