// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/stage_template.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

template <class List>
auto found(const List &list, QStringView key) -> decltype(list.data())
{
    const auto at = std::ranges::find_if(list, [key](const auto &each) { return each.key == key; });
    return at == list.end() ? nullptr : &*at;
}

} // namespace

QString StageBasis::text() const
{
    const QString where = article.text();
    return where == u"—" ? document.text() : QString(document.text() + u' ' + where);
}

QString StageTemplate::id() const
{
    return key + u'@' + QString::number(edition);
}

int StageTemplate::indexOf(QStringView step) const
{
    const auto at =
        std::ranges::find_if(steps, [step](const StepPlan &each) { return each.key == step; });
    return at == steps.end() ? -1 : static_cast<int>(at - steps.begin());
}

const StepPlan *StageTemplate::step(QStringView wanted) const
{
    return found(steps, wanted);
}

const StageRequirement *StageTemplate::requirement(QStringView wanted) const
{
    for (const StepPlan &each : steps) {
        if (const StageRequirement *paper = found(each.papers, wanted))
            return paper;
    }
    return nullptr;
}

const StageShortcut *StageTemplate::shortcut(QStringView wanted) const
{
    return found(shortcuts, wanted);
}

std::vector<const StageTemplate *> byFitness(const std::vector<StageTemplate> &templates,
                                             const FactLookup &facts)
{
    const auto rank = [&facts](const StageTemplate *plan) {
        if (!plan->fits)
            return 1;
        const RuleValue fits = plan->fits->value(facts);
        const bool *truth = std::get_if<bool>(&fits);
        return !truth ? 1 : *truth ? 0 : 2;
    };
    std::vector<const StageTemplate *> all;
    for (const StageTemplate &plan : templates)
        all.push_back(&plan);
    std::ranges::stable_sort(all, {}, rank);
    return all;
}

} // namespace zs
