// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_setup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// ISO 216, upright, mm.
constexpr std::array<QSizeF, 5> kIsoSizes{
    QSizeF(210, 297), QSizeF(297, 420), QSizeF(420, 594), QSizeF(594, 841), QSizeF(841, 1189)};

QString words(const char *text)
{
    return QCoreApplication::translate("PageSetup", text);
}

double within(double value, double least, double most)
{
    return std::isfinite(value) ? std::clamp(value, least, most) : least;
}

QJsonArray numbers(std::initializer_list<double> values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

/// Reads one object; a member that is missing or of another type leaves the value as it is.
class SetupReader {
public:
    explicit SetupReader(const QJsonObject &object)
        : m_object(object)
    {}
    void read(QLatin1StringView key, int &value) const { value = m_object.value(key).toInt(value); }
    void read(QLatin1StringView key, double &value) const
    {
        value = m_object.value(key).toDouble(value);
    }
    void read(QLatin1StringView key, bool &value) const
    {
        value = m_object.value(key).toBool(value);
    }
    void read(QLatin1StringView key, QString &value) const
    {
        value = m_object.value(key).toString(value);
    }
    void read(QLatin1StringView key, QDate &value) const
    {
        if (const auto text = m_object.value(key); text.isString())
            value = QDate::fromString(text.toString(), Qt::ISODate);
    }
    void read(QLatin1StringView key, QStringList &value) const
    {
        const QJsonValue list = m_object.value(key);
        if (!list.isArray())
            return;
        value.clear();
        for (const QJsonValue &entry : list.toArray())
            value.append(entry.toString());
    }
    template <class Enum>
    void read(QLatin1StringView key, Enum &value, Enum last) const
    {
        const int number = m_object.value(key).toInt(-1);
        if (number >= 0 && number <= static_cast<int>(last))
            value = static_cast<Enum>(number);
    }
    [[nodiscard]] QJsonArray array(QLatin1StringView key) const
    {
        return m_object.value(key).toArray();
    }

private:
    const QJsonObject &m_object;
};

QJsonObject withoutTexts(const PageSetup &s)
{
    return {{u"paper"_s, static_cast<int>(s.paper)},
            {u"custom"_s, numbers({s.custom.width(), s.custom.height()})},
            {u"landscape"_s, s.landscape},
            {u"margins"_s,
             numbers({s.margins.left(), s.margins.top(), s.margins.right(), s.margins.bottom()})},
            {u"percent"_s, s.percent},
            {u"pagesWide"_s, s.pagesWide},
            {u"pagesTall"_s, s.pagesTall},
            {u"rows"_s, static_cast<int>(s.rows)},
            {u"span"_s, static_cast<int>(s.span)},
            {u"columns"_s, QJsonArray::fromStringList(s.columns)},
            {u"grey"_s, s.grey},
            {u"repeatColumns"_s, s.repeatColumns},
            {u"repeatHeader"_s, s.repeatHeader},
            {u"overlap"_s, s.overlap},
            {u"cutMarks"_s, s.cutMarks},
            {u"tileNumbers"_s, s.tileNumbers},
            {u"block"_s, static_cast<int>(s.block)},
            {u"legend"_s, s.legend},
            {u"titleBlock"_s, s.titleBlock}};
}

} // namespace

PageSetup usualSetup()
{
    PageSetup setup;
    setup.signatures = {words(QT_TRANSLATE_NOOP("PageSetup", "Prepared by")),
                        words(QT_TRANSLATE_NOOP("PageSetup", "Checked by")),
                        words(QT_TRANSLATE_NOOP("PageSetup", "Approved by"))};
    return setup;
}

QSizeF sheetSize(const PageSetup &setup)
{
    if (setup.paper == PaperKind::Custom)
        return setup.custom;
    const QSizeF upright =
        kIsoSizes[static_cast<std::size_t>(setup.paper) % kIsoSizes.size()]; // A4 is first
    return setup.landscape ? upright.transposed() : upright;
}

QString paperName(const PageSetup &setup)
{
    if (setup.paper != PaperKind::Custom)
        return u"A%1"_s.arg(4 - static_cast<int>(setup.paper));
    return words(QT_TRANSLATE_NOOP("PageSetup", "%1 x %2 mm"))
        .arg(setup.custom.width())
        .arg(setup.custom.height());
}

PageSetup withinRanges(PageSetup s)
{
    constexpr int kMostPages = 99;
    s.custom = {within(s.custom.width(), kLeastPaper, kMostPaper),
                within(s.custom.height(), kLeastPaper, kMostPaper)};
    const QSizeF sheet = sheetSize(s);
    // a third of the sheet at most: what is left is still a page
    const auto across = [&](double v) { return within(v, 0, sheet.width() / 3); };
    const auto down = [&](double v) { return within(v, 0, sheet.height() / 3); };
    s.margins = {across(s.margins.left()),
                 down(s.margins.top()),
                 across(s.margins.right()),
                 down(s.margins.bottom())};
    s.percent = std::clamp(s.percent, kLeastPercent, kMostPercent);
    s.pagesWide = std::clamp(s.pagesWide, 0, kMostPages);
    s.pagesTall = std::clamp(s.pagesTall, 0, kMostPages);
    s.overlap = within(s.overlap, 0, kMostOverlap);
    s.signatures = s.signatures.first(std::min<qsizetype>(s.signatures.size(), kMostSignatures));
    s.signers = s.signers.first(std::min(s.signers.size(), s.signatures.size()));
    return s;
}

QByteArray encoded(const PageSetup &setup, bool withTexts)
{
    QJsonObject object = withoutTexts(setup);
    if (withTexts) {
        object.insert(u"from"_s, setup.from.toString(Qt::ISODate));
        object.insert(u"to"_s, setup.to.toString(Qt::ISODate));
        object.insert(u"headerText"_s, setup.headerText);
        object.insert(u"footerText"_s, setup.footerText);
        object.insert(u"organisation"_s, setup.organisation);
        object.insert(u"planVersion"_s, setup.planVersion);
        object.insert(u"documentDate"_s, setup.documentDate);
        object.insert(u"signatures"_s, QJsonArray::fromStringList(setup.signatures));
        object.insert(u"signers"_s, QJsonArray::fromStringList(setup.signers));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PageSetup decodedSetup(const QByteArray &json, const PageSetup &otherwise)
{
    PageSetup s = otherwise;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const SetupReader in(object);
    in.read("paper"_L1, s.paper, PaperKind::Custom);
    if (const QJsonArray size = in.array("custom"_L1); size.size() == 2)
        s.custom = {size[0].toDouble(), size[1].toDouble()};
    in.read("landscape"_L1, s.landscape);
    if (const QJsonArray m = in.array("margins"_L1); m.size() == 4)
        s.margins = {m[0].toDouble(), m[1].toDouble(), m[2].toDouble(), m[3].toDouble()};
    in.read("percent"_L1, s.percent);
    in.read("pagesWide"_L1, s.pagesWide);
    in.read("pagesTall"_L1, s.pagesTall);
    in.read("rows"_L1, s.rows, RowChoice::Selected);
    in.read("span"_L1, s.span, SpanChoice::FromTo);
    in.read("from"_L1, s.from);
    in.read("to"_L1, s.to);
    in.read("columns"_L1, s.columns);
    in.read("grey"_L1, s.grey);
    in.read("repeatColumns"_L1, s.repeatColumns);
    in.read("repeatHeader"_L1, s.repeatHeader);
    in.read("overlap"_L1, s.overlap);
    in.read("cutMarks"_L1, s.cutMarks);
    in.read("tileNumbers"_L1, s.tileNumbers);
    in.read("headerText"_L1, s.headerText);
    in.read("footerText"_L1, s.footerText);
    in.read("block"_L1, s.block, BlockPlace::Nowhere);
    in.read("legend"_L1, s.legend);
    in.read("titleBlock"_L1, s.titleBlock);
    in.read("organisation"_L1, s.organisation);
    in.read("planVersion"_L1, s.planVersion);
    in.read("documentDate"_L1, s.documentDate);
    in.read("signatures"_L1, s.signatures);
    in.read("signers"_L1, s.signers);
    return withinRanges(s);
}

} // namespace zs
