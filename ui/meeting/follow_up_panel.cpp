// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/follow_up_panel.h"

#include "approval/deadlines.h"
#include "ui/meeting/follow_up_dialogs.h"
#include "ui/meeting/follow_up_export.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

FollowUpPanel::FollowUpPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_which(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_table(plainTable(followUpHeaders(), this))
    , m_details(new QTextBrowser(this))
    , m_add(button(tr("&New follow-up..."), u"followUpAdd"_s, this))
    , m_report(button(tr("&Report back..."), u"followUpReport"_s, this))
    , m_settle(button(tr("Se&ttle"), u"followUpSettle"_s, this))
    , m_back(button(tr("Send &back..."), u"followUpBack"_s, this))
    , m_urge(button(tr("&Urge"), u"followUpUrge"_s, this))
    , m_export(button(tr("E&xport the list..."), u"followUpExport"_s, this))
{
    setObjectName(u"followUpPanel"_s);
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, &FollowUpPanel::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &FollowUpPanel::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FollowUpPanel::showChosen);
    connect(m_add, &QPushButton::clicked, this, &FollowUpPanel::add);
    connect(m_report, &QPushButton::clicked, this, &FollowUpPanel::report);
    connect(m_back, &QPushButton::clicked, this, &FollowUpPanel::sendBack);
    connect(m_settle, &QPushButton::clicked, this, [this] {
        tell(m_desk.settle(chosen()->row.id), tr("The follow-up is settled."));
    });
    connect(m_urge, &QPushButton::clicked, this, [this] {
        tell(m_desk.urge(chosen()->row.id), tr("Urged, and recorded."));
    });
    connect(m_export, &QPushButton::clicked, this, &FollowUpPanel::exportList);
}

void FollowUpPanel::build()
{
    m_which->setObjectName(u"followUpWhich"_s);
    m_which->setAccessibleName(tr("Which follow-ups"));
    m_which->addItems({tr("Mine"), tr("That I supervise"), tr("Late")});
    m_filter->setObjectName(u"followUpFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: words, person or pinyin initials"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"followUpTable"_s);
    m_table->setAccessibleName(tr("Follow-ups"));
    m_table->setMinimumHeight(scaled(80));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    constexpr std::array kWidths{0, 90, 100, 136, 110, 90, 190};
    for (int i = 1; i < m_table->columnCount(); ++i)
        m_table->horizontalHeader()->resizeSection(i, scaled(kWidths[static_cast<std::size_t>(i)]));
    m_details->setObjectName(u"followUpDetails"_s);
    m_details->setAccessibleName(tr("The follow-up"));
    m_details->setMinimumHeight(scaled(56));
    makePrimary(m_report);
    auto *top = new QHBoxLayout;
    top->addWidget(m_which);
    top->addWidget(m_filter, 1);
    top->addWidget(m_export);
    top->addWidget(m_add);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    for (QPushButton *one : {m_urge, m_back, m_settle, m_report})
        below->addWidget(one);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(splitter, 1);
    column->addLayout(below);
}

void FollowUpPanel::showList(FollowUpDesk::Which which)
{
    m_which->setCurrentIndex(static_cast<int>(which));
}

void FollowUpPanel::refresh()
{
    m_names.clear();
    for (const Person &person : m_workspace.people().value_or(std::vector<Person>()))
        m_names.insert(person.id, person.name);
    fill();
}

void FollowUpPanel::fill()
{
    const FollowUpLine *before = chosen();
    const FollowUpId same = before ? before->row.id : FollowUpId();
    auto lines = m_desk.list(static_cast<FollowUpDesk::Which>(m_which->currentIndex()));
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    const PinyinMatcher matcher(m_filter->text());
    std::erase_if(*lines, [&](const FollowUpLine &line) {
        const QString words = followUpCells(line, m_names).join(u' ');
        return !matcher.isEmpty() && !matcher.matches(words);
    });
    m_lines = std::move(*lines);
    m_table->setRowCount(0);
    int row = m_lines.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        addRow(m_table, followUpCells(m_lines[i], m_names));
        QTableWidgetItem *late = m_table->item(static_cast<int>(i), kFollowUpLateColumn);
        if (m_lines[i].daysLate > 0) // the words say it, too
            late->setForeground(themeColor(ColorRole::Late));
        if (m_lines[i].row.id == same)
            row = static_cast<int>(i);
    }
    m_table->setCurrentCell(row, 0);
    showChosen();
}

const FollowUpLine *FollowUpPanel::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_lines.size())
               ? &m_lines[static_cast<std::size_t>(row)]
               : nullptr;
}

void FollowUpPanel::showChosen()
{
    const FollowUpLine *line = chosen();
    const bool writes = m_workspace.readOnlyReason().isEmpty();
    const bool mine = line && line->row.person == m_workspace.session().person;
    const bool settles = line && m_desk.maySettle(line->row);
    m_report->setVisible(!line || mine);
    m_report->setEnabled(writes && mine && line->row.status == DutyStatus::Open);
    for (QPushButton *one : {m_settle, m_back, m_urge})
        one->setVisible(settles);
    m_settle->setEnabled(writes && settles && line->row.status == DutyStatus::Reported);
    m_back->setEnabled(m_settle->isEnabled());
    m_urge->setEnabled(writes && settles && line->row.status == DutyStatus::Open);
    m_export->setEnabled(!m_lines.empty());
    m_add->setEnabled(writes);
    if (line)
        m_details->setHtml(followUpHtml(*line, m_names));
    else
        m_details->setPlainText(tr(
            "Nothing here. Follow-ups come from decisions of meetings and from approved cases."));
}

void FollowUpPanel::tell(const Result<> &result, const QString &message)
{
    if (!result)
        Q_EMIT failed(result.error());
    else
        Q_EMIT done(message);
}

void FollowUpPanel::report()
{
    const FollowUp row = chosen()->row;
    ReportBackDialog dialog(m_desk.evidenceFor(row).value_or(std::vector<Attachment>()), window());
    if (dialog.exec() == QDialog::Accepted)
        tell(m_desk.report(row.id, dialog.text(), dialog.evidence()), tr("Reported back."));
}

void FollowUpPanel::sendBack()
{
    const FollowUpId id = chosen()->row.id;
    SendBackDialog dialog(window());
    if (dialog.exec() == QDialog::Accepted)
        tell(m_desk.sendBack(id, dialog.text()), tr("Sent back."));
}

void FollowUpPanel::add()
{
    const auto sources = m_desk.sources();
    if (!sources) {
        Q_EMIT failed(sources.error());
        return;
    }
    NewFollowUpDialog dialog(*sources,
                             m_workspace.people().value_or(std::vector<Person>()),
                             chinaDate(m_workspace.clock().now()),
                             window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto added = m_desk.add(dialog.asking());
    tell(added ? Result<>() : Result<>(passOn(added)), tr("The follow-up was made."));
    if (added)
        showList(FollowUpDesk::Which::Supervised);
}

void FollowUpPanel::exportList()
{
    const QString path =
        askSavePath(window(),
                    tr("Write the list of follow-ups"),
                    tr("Follow-ups") + u".xlsx"_s,
                    tr("Spreadsheets (*.xlsx)") + u";;"_s + tr("PDF documents (*.pdf)") + u";;"_s
                        + tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        tell(writeFollowUps(m_workspace, m_lines, m_names, m_which->currentText(), path),
             tr("The list was written: %1").arg(path));
}

} // namespace zs
