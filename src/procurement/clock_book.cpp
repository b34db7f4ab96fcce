// SPDX-License-Identifier: GPL-3.0-or-later
#include "procurement/clock_book.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

QString LegalSource::text() const
{
    return QCoreApplication::translate("Clocks", "%1, %2 (%3)")
        .arg(document.text(), article.text(), markText(mark));
}

bool ClockEvent::belongsTo(TenderLaw law) const
{
    return std::ranges::contains(laws, law);
}

bool StatutoryClock::appliesTo(TenderLaw law, ProcurementWay way) const
{
    return std::ranges::contains(laws, law) && (ways.empty() || std::ranges::contains(ways, way));
}

const ClockEvent *ClockBook::event(QStringView wanted) const
{
    const auto found = std::ranges::find(events, wanted, &ClockEvent::key);
    return found == events.end() ? nullptr : &*found;
}

const MoneyCheck *ClockBook::check(QStringView id) const
{
    const auto found = std::ranges::find(checks, id, &MoneyCheck::id);
    return found == checks.end() ? nullptr : &*found;
}

Result<std::shared_ptr<const ClockBook>> shippedClocks()
{
    static const Result<std::shared_ptr<const ClockBook>> shipped =
        []() -> Result<std::shared_ptr<const ClockBook>> {
        const QString name = u":/procurement/clocks.json"_s;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, file.errorString(), name);
        auto book = readClockBook(file.readAll());
        if (!book)
            return fail(ErrorCode::Internal, inWords(book.error()), name);
        return std::make_shared<const ClockBook>(std::move(*book));
    }();
    return shipped;
}

} // namespace zs
