// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FundingWords)
};

QStringList namesOf(const FundingDesk::Year &year, const std::vector<std::size_t> &places)
{
    QStringList names;
    for (const std::size_t place : places)
        names << year.projects[place].name;
    return names;
}

QString listed(const QStringList &names)
{
    constexpr qsizetype kMostNamed = 5;
    const QString first = names.first(std::min(kMostNamed, names.size())).join(Words::tr(", "));
    return names.size() > kMostNamed ? Words::tr("%1 and %2 more").arg(first).arg(names.size() - 5)
                                     : first;
}

} // namespace

QString partsText(const FundingDesk::Year &year, const FundAnswer &answer, std::size_t project)
{
    if (!answer.isChosen(project))
        return {};
    QStringList parts;
    for (const FundPart &part : answer.parts[project])
        parts << Words::tr("%1 %2").arg(year.quotas[part.pot].name, inTenThousandYuan(part.amount));
    return parts.join(Words::tr(", "));
}

QString answerText(const FundingDesk::Year &year, const FundAnswer &answer)
{
    if (answer.end == FundEnd::Impossible)
        return Words::tr("What is pinned in does not fit under the quotas. Take a pin out or look "
                         "at the sources of these projects.");
    int chosen = 0;
    Money given;
    for (std::size_t p = 0; p < year.projects.size(); ++p) {
        if (!answer.isChosen(p))
            continue;
        ++chosen;
        given.fen += year.problem.projects[p].need.fen;
    }
    QString text = Words::tr("%1 of %2 projects, %3 wan yuan.")
                       .arg(chosen)
                       .arg(year.projects.size())
                       .arg(inTenThousandYuan(given));
    if (answer.gap < 1e-9)
        text += Words::tr(" No choice is better: it is proven.");
    else
        text += Words::tr(" No choice can be better by more than %1 %: that is proven.")
                    .arg(answer.gap * 100, 0, 'f', 2);
    if (answer.end == FundEnd::OutOfTime)
        text += Words::tr(" The time was up before it came closer.");
    return text + Words::tr(" It is a proposal; who decides is a person.");
}

QString growthText(const FundingDesk::Year &year, const FundGrowth &growth)
{
    const QString head = Words::tr("%1, %2 wan yuan more:")
                             .arg(year.quotas[growth.pot].name, inTenThousandYuan(growth.more));
    if (growth.added.empty() && growth.dropped.empty())
        return Words::tr("%1 nothing else would be chosen.").arg(head);
    QString text = head;
    if (!growth.added.empty())
        text += Words::tr(" also %1.").arg(listed(namesOf(year, growth.added)));
    if (!growth.dropped.empty())
        text += Words::tr(" no longer %1.").arg(listed(namesOf(year, growth.dropped)));
    return text;
}

QString fitsHtml(const FundingDesk::Year &year, std::size_t project)
{
    QString html;
    const auto &fits = year.fits[project];
    for (std::size_t s = 0; s < fits.size(); ++s) {
        html += u"<p><b>%1</b> %2"_s.arg(year.quotas[s].name.toHtmlEscaped(),
                                         Words::tr("(%1): %2")
                                             .arg(sourceText(fits[s].source), fitText(fits[s].fit))
                                             .toHtmlEscaped());
        const QString why = fitReasons(fits[s]);
        if (!why.isEmpty())
            html += u"<br/>"_s + why.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
        html += u"</p>"_s;
    }
    return html;
}

QString differenceText(const FundingDesk::Year &year,
                       const FundAnswer &answer,
                       const FundingDesk::Proposal &before)
{
    QStringList fresh;
    QStringList gone;
    for (std::size_t p = 0; p < year.projects.size(); ++p) {
        const bool was =
            std::ranges::contains(before.lines, year.projects[p].id, &FundingDesk::Line::project);
        if (answer.isChosen(p) && !was)
            fresh << year.projects[p].name;
        else if (!answer.isChosen(p) && was)
            gone << year.projects[p].name;
    }
    if (fresh.isEmpty() && gone.isEmpty())
        return Words::tr("The same projects as in “%1”.").arg(before.row.name);
    QString text = Words::tr("Against “%1”:").arg(before.row.name);
    if (!fresh.isEmpty())
        text += Words::tr(" new %1.").arg(listed(fresh));
    if (!gone.isEmpty())
        text += Words::tr(" no longer %1.").arg(listed(gone));
    return text;
}

QString pinText(FundPin pin)
{
    switch (pin) {
    case FundPin::Free:
        return Words::tr("left to the search");
    case FundPin::In:
        return Words::tr("in, whatever else");
    case FundPin::Out:
        return Words::tr("out this year");
    }
    return {};
}

} // namespace zs
