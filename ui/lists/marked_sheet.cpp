// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/marked_sheet.h"

#include "commands/secrecy_desk.h"
#include "ui/print/page_output.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MarkedSheet)
};

class SheetSource final : public PrintSource {
public:
    SheetSource(std::shared_ptr<const SheetContent> content, PrintFacts facts)
        : m_facts(std::move(facts))
        , m_content(std::move(content))
    {}
    [[nodiscard]] const PrintFacts &facts() const override { return m_facts; }
    [[nodiscard]] bool stretches() const override { return false; }
    [[nodiscard]] bool hasRows() const override { return false; }
    [[nodiscard]] bool hasDates() const override { return false; }
    [[nodiscard]] std::shared_ptr<const PaintedContent> content(const ContentWish &) const override
    {
        return m_content;
    }

private:
    PrintFacts m_facts;
    std::shared_ptr<const PaintedContent> m_content;
};

} // namespace

QFont SheetContent::font() const
{
    return listFont();
}

void SheetContent::paint(QPainter &painter, const QRectF &part) const
{
    painter.translate(-part.topLeft());
    painter.setClipRect(QRectF(QPointF(0, 0), kSize));
    painter.setFont(font());
    paintSheet(painter);
}

Result<> writeSheet(Workspace &workspace,
                    const QString &title,
                    const ListMark &mark,
                    std::shared_ptr<const SheetContent> content,
                    const QString &path)
{
    PrintFacts facts;
    facts.title = title;
    facts.classification = mark.level;
    facts.mark = mark.text;
    facts.watermark = printMarkOf(workspace, mark.level, mark.text);
    facts.printedOn = Words::tr("%1, %2").arg(workspace.session().personName,
                                              instantText(workspace.clock().now()));
    facts.organisation = workspace.name();
    facts.fictional = workspace.isFictional();
    PageSetup setup = usualSetup();
    setup.paper = PaperKind::A4;
    setup.rows = RowChoice::All;
    setup.block = BlockPlace::Nowhere;
    setup.pagesTall = 1;
    const auto written = writePages(path, SheetSource(std::move(content), facts), setup);
    if (!written)
        return passOn(written);
    return {};
}

QString noteOf(const QString &path, const ListMark &mark)
{
    return u"%1 [%2]"_s.arg(QFileInfo(path).fileName(),
                            mark.text.isEmpty() ? labelOf(mark.level) : mark.text);
}

} // namespace zs
