// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/likeness/likeness_hint.h"

#include "likeness/likeness_words.h"

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kPauseMs = 400;
constexpr qsizetype kLeastName = 4; ///< characters; less says nothing

} // namespace

LikenessHint::LikenessHint(Workspace &workspace, QWidget *parent)
    : QLabel(parent)
    , m_desk(workspace)
{
    setObjectName(u"likenessHint"_s);
    setWordWrap(true);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LikenessHint::look);
}

void LikenessHint::check(const Project &draft)
{
    m_draft = draft;
    m_pause.start();
}

void LikenessHint::look()
{
    std::vector<LikenessDesk::Hit> hits;
    if (m_draft.name.size() >= kLeastName) {
        if (auto found = m_desk.possibleDuplicates(m_draft))
            hits = std::move(*found);
    }
    std::erase_if(hits, [](const LikenessDesk::Hit &hit) { return hit.verdict.has_value(); });
    setVisible(!hits.empty());
    if (hits.empty())
        return;
    const LikenessDesk::Hit &best = hits.front();
    setText(tr("The library has %n project(s) like this; the most: %1 %2. You may go on.",
               nullptr,
               static_cast<int>(hits.size()))
                .arg(best.other.code, best.other.name));
    setToolTip(likenessText(best.hit.likeness));
}

} // namespace zs
