// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet, A4 across, of something that has neither rows nor dates (a map, an overview), marked
// like everything that leaves.
#pragma once

#include "ui/lists/list_export.h"
#include "ui/print/painted_content.h"

namespace zs {

/// Paints itself into kSize, at 96 units to an inch: what A4 across has within its margins.
class SheetContent : public PaintedContent {
public:
    static constexpr QSizeF kSize{1040, 620};

    [[nodiscard]] QSizeF size() const final { return kSize; }
    [[nodiscard]] const PrintTable &table() const final { return m_table; }
    [[nodiscard]] QFont font() const final;
    void paintHeader(QPainter &, const QRectF &, double) const final {}
    void paint(QPainter &painter, const QRectF &part) const final;

protected:
    virtual void paintSheet(QPainter &painter) const = 0;

private:
    PrintTable m_table; ///< none
};

/// The suffix chooses: .pdf, .png or .svg. The caller asks for the power before and notes it after.
[[nodiscard]] Result<> writeSheet(Workspace &workspace,
                                  const QString &title,
                                  const ListMark &mark,
                                  std::shared_ptr<const SheetContent> content,
                                  const QString &path);
/// What is written down about a file that left: its name and its mark.
[[nodiscard]] QString noteOf(const QString &path, const ListMark &mark);

} // namespace zs
