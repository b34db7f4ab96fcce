// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/plan_tree.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kFirstYear = 1949;
constexpr std::int64_t kLastYear = 2150;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanTree)
};

std::unexpected<Error> invalid(const QString &why)
{
    return fail(ErrorCode::Invalid, why);
}

/// The children of each item by index, the top level under -1.
QHash<int, std::vector<int>> childrenOf(const std::vector<PlanItem> &items)
{
    QHash<PlanItemId, int> places;
    for (std::size_t i = 0; i < items.size(); ++i)
        places.insert(items[i].id, static_cast<int>(i));
    const auto parentOf = [&](int i) {
        return places.value(items[static_cast<std::size_t>(i)].parent, -1);
    };
    QHash<int, std::vector<int>> children;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        // an item from which the top cannot be reached is shown at the top
        int up = parentOf(i);
        for (std::size_t steps = 0; up >= 0 && up != i && steps <= items.size(); ++steps)
            up = parentOf(up);
        children[up < 0 ? parentOf(i) : -1].push_back(i);
    }
    for (std::vector<int> &row : children) {
        std::ranges::sort(row, {}, [&](int i) {
            const PlanItem &item = items[static_cast<std::size_t>(i)];
            return std::tuple(item.position, item.code, item.id.value());
        });
    }
    return children;
}

QString named(const PlanItem &item)
{
    return item.name.isEmpty() ? item.code : item.name;
}

/// Why `child` may not stand in `above`; empty when it may.
QString misfit(const PlanItem &above, const PlanItem &child)
{
    if (child.kind == PlanItemKind::Plan && above.kind != PlanItemKind::Plan)
        return Words::tr("A plan stands at the top or in another plan, not in “%1”.")
            .arg(named(above));
    const bool before = above.fromYear > 0 && child.fromYear < above.fromYear;
    const bool behind = above.toYear > 0 && child.toYear > above.toYear;
    if (before || behind)
        return Words::tr("“%1” (%2) does not lie within the years of “%3” (%4).")
            .arg(named(child), yearsText(child), named(above), yearsText(above));
    return {};
}

Result<> checkItself(const PlanItem &item)
{
    if (item.name.simplified().isEmpty())
        return invalid(Words::tr("Say what it is called."));
    if (item.fromYear < kFirstYear || item.toYear > kLastYear || item.toYear < item.fromYear)
        return invalid(Words::tr("The years run from the first to the last one, between %1 and %2.")
                           .arg(kFirstYear)
                           .arg(kLastYear));
    if (item.kind == PlanItemKind::YearTask && item.fromYear != item.toYear)
        return invalid(Words::tr("A key task belongs to one year."));
    if (item.kind == PlanItemKind::Part && !item.parent.isValid())
        return invalid(Words::tr("A part belongs to a plan or a key task: choose which."));
    if (item.amount.fen < 0)
        return invalid(Words::tr("The planned investment cannot be negative."));
    return {};
}

/// Invalid with the loop that the item's new parent would close.
Result<> checkLoop(const PlanTree &tree, const PlanItem &item, int above)
{
    QStringList way;
    for (int i = above; i >= 0; i = tree.parent[static_cast<std::size_t>(i)]) {
        const PlanItem &step = tree.items[static_cast<std::size_t>(i)];
        way.prepend(named(step));
        if (step.id == item.id)
            return invalid(Words::tr("“%1” cannot stand below itself: %2.")
                               .arg(named(item), (way << named(item)).join(u" → "_s)));
    }
    return {};
}

} // namespace

int PlanTree::indexOf(PlanItemId id) const
{
    if (!id.isValid())
        return -1;
    const auto found = std::ranges::find(items, id, &PlanItem::id);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

QString PlanTree::path(int index) const
{
    QStringList names;
    for (int i = index; i >= 0; i = parent[static_cast<std::size_t>(i)])
        names.prepend(named(items[static_cast<std::size_t>(i)]));
    return names.join(u" › "_s);
}

PlanTree planTreeOf(std::vector<PlanItem> items)
{
    const auto children = childrenOf(items);
    PlanTree tree;
    struct Open {
        int item;
        int parent;
        int depth;
    };
    std::vector<Open> stack;
    const auto push = [&](int of, int parent, int depth) {
        const auto row = children.constFind(of);
        if (row == children.cend())
            return;
        for (auto i = row->rbegin(); i != row->rend(); ++i)
            stack.push_back({*i, parent, depth});
    };
    push(-1, -1, 0);
    while (!stack.empty()) {
        const Open next = stack.back();
        stack.pop_back();
        const int place = static_cast<int>(tree.items.size());
        tree.items.push_back(items[static_cast<std::size_t>(next.item)]);
        tree.parent.push_back(next.parent);
        tree.depth.push_back(next.depth);
        tree.end.push_back(place + 1);
        push(next.item, place, next.depth + 1);
    }
    for (int i = static_cast<int>(tree.items.size()) - 1; i >= 0; --i) {
        const int above = tree.parent[static_cast<std::size_t>(i)];
        if (above >= 0)
            tree.end[static_cast<std::size_t>(above)] = std::max(
                tree.end[static_cast<std::size_t>(above)], tree.end[static_cast<std::size_t>(i)]);
    }
    return tree;
}

Result<> checkPlace(const PlanTree &tree, const PlanItem &item)
{
    if (auto sound = checkItself(item); !sound)
        return sound;
    const int above = tree.indexOf(item.parent);
    if (item.parent.isValid() && above < 0)
        return fail(ErrorCode::NotFound,
                    Words::tr("What it is to stand in is not there any more."));
    if (auto loose = checkLoop(tree, item, above); !loose)
        return loose;
    if (above >= 0) {
        const QString why = misfit(tree.items[static_cast<std::size_t>(above)], item);
        if (!why.isEmpty())
            return invalid(why);
    }
    for (const PlanItem &child : tree.items) {
        if (child.parent != item.id)
            continue;
        if (const QString why = misfit(item, child); !why.isEmpty())
            return invalid(why);
    }
    return {};
}

QString yearsText(const PlanItem &item)
{
    if (item.fromYear == 0 && item.toYear == 0)
        return {};
    return item.fromYear == item.toYear ? QString::number(item.fromYear)
                                        : u"%1-%2"_s.arg(item.fromYear).arg(item.toYear);
}

} // namespace zs
