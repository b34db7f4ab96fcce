// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/profile_panel.h"

#include "commands/access_desk.h"
#include "report/table_pdf.h"
#include "ui/account/profile_document.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

QIcon iconOf(ControlState::Verdict verdict)
{
    switch (verdict) {
    case ControlState::Verdict::Holds:
        return QIcon::fromTheme(u"dialog-ok-apply"_s);
    case ControlState::Verdict::Fails:
        return QIcon::fromTheme(u"dialog-warning"_s);
    case ControlState::Verdict::Unknown:
        break;
    }
    return QIcon::fromTheme(u"question"_s);
}

} // namespace

ProfilePanel::ProfilePanel(Workspace &workspace, StatusLine &status, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_status(status)
    , m_desk(workspace)
    , m_profile(new QComboBox(this))
    , m_policy(new QComboBox(this))
    , m_setProfile(button(tr("Set p&rofile"), u"setProfile"_s, this))
    , m_setPolicy(button(tr("Set &policy"), u"setPolicy"_s, this))
    , m_check(button(tr("&Check now"), u"checkNow"_s, this))
    , m_export(button(tr("E&xport the checklist..."), u"exportChecklist"_s, this))
    , m_table(plainTable({tr("State"), tr("Asked"), tr("Article"), tr("Answer of the site")}, this))
    , m_summary(new QLabel(this))
    , m_details(new QLabel(this))
    , m_siteDone(new QCheckBox(tr("The site &does this"), this))
    , m_remark(new QLineEdit(this))
    , m_save(button(tr("&Keep the answer"), u"saveAnswer"_s, this))
{
    setObjectName(u"profilePanel"_s);
    build();
    connect(m_setProfile, &QPushButton::clicked, this, [this] {
        choose(u"security.profile"_s, *m_profile);
    });
    connect(m_setPolicy, &QPushButton::clicked, this, [this] {
        choose(u"security.policy"_s, *m_policy);
    });
    connect(m_check, &QPushButton::clicked, this, &ProfilePanel::checkNow);
    connect(m_export, &QPushButton::clicked, this, &ProfilePanel::exportAsking);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ProfilePanel::showControl);
    connect(m_save, &QPushButton::clicked, this, &ProfilePanel::saveAnswer);
    connect(m_remark, &QLineEdit::returnPressed, this, &ProfilePanel::saveAnswer);
    showControl(); // the looks are taken when the page is
}

void ProfilePanel::build()
{
    m_table->setObjectName(u"controlTable"_s);
    m_table->setAccessibleName(tr("Controls of the protection profile"));
    m_table->setWordWrap(false);
    m_details->setObjectName(u"controlDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"controlArea"_s);
    area->setAccessibleName(tr("The chosen control"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, 12, kPageMargin, 12);
    column->setSpacing(kSpace);
    column->addWidget(choices());
    column->addWidget(looks());
    column->addWidget(m_table, 3);
    column->addWidget(area, 2);
    column->addWidget(siteLine());
}

QWidget *ProfilePanel::choices()
{
    m_profile->setObjectName(u"profileChoice"_s);
    m_profile->setAccessibleName(tr("Protection profile"));
    m_profile->addItem(tr("No protection profile"), QString());
    for (const ProtectionProfile &each : shippedProfiles())
        m_profile->addItem(each.name.text(), each.key);
    m_policy->setObjectName(u"policyChoice"_s);
    m_policy->setAccessibleName(tr("Passphrase policy"));
    for (const PassphrasePolicy &each : shippedPolicies()) {
        m_policy->addItem(tr("Passphrases: %1").arg(Bilingual{each.nameZh, each.nameEn}.text()),
                          each.key);
        m_policy->setItemData(m_policy->count() - 1, policyText(each), Qt::ToolTipRole);
    }
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    for (QComboBox *box : {m_profile, m_policy}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    row->addWidget(m_profile, 1);
    row->addWidget(m_setProfile);
    row->addWidget(m_policy, 1);
    row->addWidget(m_setPolicy);
    return line;
}

QWidget *ProfilePanel::looks()
{
    m_summary->setObjectName(u"controlSummary"_s);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_summary, 1);
    row->addWidget(m_check);
    row->addWidget(m_export);
    return line;
}

QWidget *ProfilePanel::siteLine()
{
    m_siteDone->setObjectName(u"siteDone"_s);
    m_remark->setObjectName(u"siteRemark"_s);
    m_remark->setAccessibleName(tr("Remark of the site"));
    m_remark->setPlaceholderText(tr("Remark: where, by whom, which document"));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_siteDone);
    row->addWidget(m_remark, 1);
    row->addWidget(m_save);
    return line;
}

const ProtectionProfile *ProfilePanel::profile() const
{
    const auto &all = shippedProfiles();
    const auto at = std::ranges::find(all, m_desk.profile(), &ProtectionProfile::key);
    return at == all.end() ? nullptr : &*at;
}

const ProtectionControl *ProfilePanel::control() const
{
    const ProtectionProfile *shown = profile();
    const int row = m_table->currentRow();
    if (!shown || row < 0 || row >= static_cast<int>(shown->controls.size()))
        return nullptr;
    return &shown->controls[static_cast<std::size_t>(row)];
}

void ProfilePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ProfilePanel::refresh()
{
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(m_desk.profile())));
    m_policy->setCurrentIndex(std::max(0, m_policy->findData(m_desk.policy().key)));
    const bool maySet = m_workspace.may(Permission::PolicySet);
    for (QPushButton *each : {m_setProfile, m_setPolicy}) {
        each->setEnabled(maySet);
        each->setToolTip(maySet ? QString() : m_workspace.reasonFor(Permission::PolicySet));
    }
    const QStringList keys = lookedAtKeys();
    for (const QString &key : keys) {
        if (!isLongLook(key) || !m_states.contains(key))
            m_states.insert(key, m_desk.look(key));
    }
    fillTable();
}

void ProfilePanel::checkNow()
{
    {
        BusyScope busy(m_status, tr("Looking at log, file and newest backup"));
        const QStringList keys = lookedAtKeys();
        for (const QString &key : keys)
            m_states.insert(key, m_desk.look(key, busy.progress()));
    }
    fillTable();
    Q_EMIT done(tr("Every control was looked at."));
}

QString ProfilePanel::siteText(const ProtectionControl &control) const
{
    if (control.site.text().isEmpty())
        return tr("nothing to do");
    const auto answer = m_desk.siteAnswer(m_desk.profile(), control.id);
    const QString words = answer.done ? tr("done") : tr("not done");
    return answer.remark.isEmpty() ? words : words + u": "_s + answer.remark;
}

void ProfilePanel::fillTable()
{
    const int row = std::max(0, m_table->currentRow());
    m_table->setRowCount(0);
    const ProtectionProfile *shown = profile();
    m_export->setEnabled(shown);
    m_check->setEnabled(shown);
    std::array<int, 3> counts{}; // by verdict
    if (shown) {
        for (const ProtectionControl &each : shown->controls) {
            const bool bySite = each.stateKey.isEmpty();
            const ControlState state = m_states.value(each.stateKey);
            addRow(m_table,
                   {bySite ? tr("the site answers") : verdictText(state.verdict),
                    each.text.text(),
                    each.article,
                    siteText(each)});
            if (!bySite)
                ++counts[static_cast<std::size_t>(state.verdict)];
            QTableWidgetItem *first = m_table->item(m_table->rowCount() - 1, 0);
            if (!bySite)
                first->setIcon(iconOf(state.verdict));
            first->setToolTip(state.text);
        }
        fitColumns(m_table);
        m_table->selectRow(std::min(row, m_table->rowCount() - 1));
    }
    m_summary->setText(
        shown ? tr("%1 hold, %2 do not, %3 not known").arg(counts[0]).arg(counts[1]).arg(counts[2])
              : QString());
    showControl();
}

void ProfilePanel::showControl()
{
    const ProtectionControl *chosen = control();
    const bool site = chosen && !chosen->site.text().isEmpty();
    const bool may = m_workspace.may(Permission::SystemSetting);
    for (QWidget *each : {static_cast<QWidget *>(m_siteDone),
                          static_cast<QWidget *>(m_remark),
                          static_cast<QWidget *>(m_save)}) {
        each->setEnabled(site && may);
        each->setToolTip(may ? QString() : m_workspace.reasonFor(Permission::SystemSetting));
    }
    const auto answer =
        chosen ? m_desk.siteAnswer(m_desk.profile(), chosen->id) : AccountDesk::SiteAnswer{};
    m_siteDone->setChecked(answer.done);
    m_remark->setText(answer.remark);
    if (!chosen) {
        m_details->setText(tr("Choose a protection profile: its controls are listed here, with "
                              "what the program does for each, how it stands now, and what the "
                              "site must do itself."));
        return;
    }
    const QString mark = chosen->mark == "V"_L1   ? tr("read in the text")
                         : chosen->mark == "P"_L1 ? tr("read in part")
                                                  : tr("from general knowledge, check the text");
    QStringList lines{tr("Article: %1 (%2)").arg(chosen->article, mark)};
    if (!chosen->does.text().isEmpty())
        lines << tr("The program: %1").arg(chosen->does.text());
    if (!chosen->stateKey.isEmpty())
        lines << tr("Now: %1").arg(m_states.value(chosen->stateKey).text);
    if (site)
        lines << tr("The site: %1").arg(chosen->site.text());
    if (answer.on.isValid())
        lines << tr("Answered by %1 on %2").arg(answer.by, answer.on.toString(Qt::ISODate));
    m_details->setText(lines.join(u'\n'));
}

void ProfilePanel::choose(const QString &key, const QComboBox &box)
{
    const QString wanted = box.currentData().toString();
    const QString before = m_workspace.setting(key);
    const auto set = AccessDesk(m_workspace).setSecurity(key, wanted);
    const bool changed = m_workspace.setting(key) != before;
    refresh();
    if (!set)
        Q_EMIT failed(set.error());
    else if (changed)
        Q_EMIT done(tr("Chosen. It holds from now on."));
    else if (before != wanted)
        Q_EMIT done(tr("Proposed: another administrator has to confirm it under Powers."));
}

void ProfilePanel::saveAnswer()
{
    const ProtectionControl *chosen = control();
    if (!chosen || !m_save->isEnabled())
        return;
    const auto kept = m_desk.answerForSite(
        m_desk.profile(), chosen->id, m_siteDone->isChecked(), m_remark->text());
    if (kept)
        Q_EMIT done(tr("The answer was kept."));
    else
        Q_EMIT failed(kept.error());
    fillTable();
}

Result<> ProfilePanel::exportTo(const QString &path)
{
    const ProtectionProfile *shown = profile();
    if (!shown)
        return fail(ErrorCode::NotFound, tr("No protection profile is chosen."));
    if (auto may = m_workspace.authorise(u"export-checklist"_s); !may)
        return may;
    const auto written =
        writeTablePdf(profileDocument(*shown, m_workspace, m_desk, m_states), path);
    if (!written)
        return written;
    return m_workspace.note(u"export-checklist"_s, {}, QFileInfo(path).fileName());
}

void ProfilePanel::exportAsking()
{
    const QString path = askSavePath(this,
                                     tr("Export the checklist"),
                                     tr("Protection checklist") + u".pdf"_s,
                                     tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = exportTo(path); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT done(tr("The checklist was written: %1").arg(path));
}

} // namespace zs
