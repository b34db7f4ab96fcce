// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_details.h"

#include "audit/audit_text.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::size_t kMostLines = 5'000;
constexpr int kHexColumn = 32;

QString hexLines(const Digest &digest)
{
    const QString hex = toHex(digest);
    return hex.left(kHexColumn) + u' ' + hex.mid(kHexColumn);
}

} // namespace

AuditDetails::AuditDetails(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_fields(new QTableWidget(0, 4, this))
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::Medium);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fields->setObjectName(u"auditFields"_s);
    m_fields->setAccessibleName(tr("Changed fields"));
    m_fields->setHorizontalHeaderLabels({tr("Object"), tr("Field"), tr("Before"), tr("After")});
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setMinimumSectionSize(scaled(20));
    m_fields->verticalHeader()->setDefaultSectionSize(scaled(26));
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setTabKeyNavigation(false);
    m_fields->setShowGrid(false);
    m_fields->setAlternatingRowColors(true);
    m_fields->setWordWrap(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_fields, 100);
    column->addStretch(1); // keeps the words together when there is no table
    clear();
}

void AuditDetails::clear()
{
    m_title->setText(tr("Choose a record to see all of it."));
    m_facts->clear();
    m_fields->setRowCount(0);
}

void AuditDetails::showRecord(const LogRecord &record)
{
    const auto names = [this](EntityKind kind, const Uuid &id) {
        return m_workspace.nameOf(kind, id);
    };
    const std::vector<AuditLine> lines = describe(record, names, kMostLines);
    const QString act = lines.empty() ? actLabel(record.command) : lines.front().act;
    m_title->setText(tr("Record %1: %2").arg(record.sequence).arg(act));
    QStringList facts;
    if (!lines.empty())
        facts << tr("Time: %1").arg(lines.front().time);
    if (!record.personName.isEmpty())
        facts << tr("Person: %1").arg(record.personName);
    facts << tr("Device: %1").arg(record.device.toString());
    if (!record.note.isEmpty())
        facts << tr("Note: %1").arg(record.note);
    facts << tr("Previous hash: %1").arg(hexLines(record.previous))
          << tr("Own hash: %1").arg(hexLines(record.hash));
    m_facts->setText(facts.join(u'\n'));
    m_fields->setRowCount(0);
    for (const AuditLine &line : lines) {
        if (line.field.isEmpty() && line.subject.isEmpty())
            continue;
        const int row = m_fields->rowCount();
        m_fields->insertRow(row);
        int cell = 0;
        for (const QString &text : {line.subject,
                                    line.field.isEmpty() ? line.note : line.field,
                                    line.before,
                                    line.after}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_fields->setItem(row, cell++, item);
        }
    }
    m_fields->setVisible(m_fields->rowCount() > 0);
}

} // namespace zs
