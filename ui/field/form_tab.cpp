// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/form_tab.h"

#include "domain/choice_text.h"
#include "exchange/table_file.h"
#include "ui/field/field_dialogs.h"
#include "ui/field/form_designer.h"
#include "ui/widgets/chosen_line.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qint64 kMostBytes = 16LL << 20;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString stateText(FormState state)
{
    const EntityInfo &info = *entityInfo(EntityKind::FieldForm);
    const int at = fieldIndex(info, u"state");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(state));
}

std::vector<XlsFormSheet> sheetsOf(const TableFile &file)
{
    std::vector<XlsFormSheet> sheets;
    for (const TableSheet &sheet : file.sheets) {
        XlsFormSheet made{sheet.name, {}};
        for (const TableCells &row : sheet.rows) {
            QStringList cells;
            for (const TableCell &cell : row)
                cells << cell.text;
            made.rows.push_back(std::move(cells));
        }
        sheets.push_back(std::move(made));
    }
    return sheets;
}

int fieldsOf(const SurveyForm &form)
{
    std::size_t count = 0;
    for (const SurveyGroup &group : form.groups)
        count += group.fields.size();
    return static_cast<int>(count);
}

} // namespace

FormTab::FormTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_table(plainTable({tr("Form"),
                          tr("Key"),
                          tr("Edition"),
                          tr("Groups"),
                          tr("Fields"),
                          tr("State"),
                          tr("From")},
                         this))
    , m_new(button(tr("&New form..."), u"formNew"_s, this))
    , m_edit(button(tr("&Design..."), u"formEdit"_s, this))
    , m_import(button(tr("&Read an XLSForm..."), u"formImport"_s, this))
    , m_publish(button(tr("&Publish"), u"formPublish"_s, this))
    , m_withdraw(button(tr("&Withdraw"), u"formWithdraw"_s, this))
{
    setObjectName(u"fieldForms"_s);
    build();
    connect(m_new, &QPushButton::clicked, this, &FormTab::newForm);
    connect(m_edit, &QPushButton::clicked, this, &FormTab::edit);
    connect(m_import, &QPushButton::clicked, this, &FormTab::importForm);
    connect(m_publish, &QPushButton::clicked, this, &FormTab::publish);
    connect(m_withdraw, &QPushButton::clicked, this, &FormTab::withdraw);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FormTab::showButtons);
}

void FormTab::build()
{
    m_table->setObjectName(u"formTable"_s);
    m_table->setAccessibleName(tr("Forms"));
    m_table->setMinimumHeight(scaled(90));
    alignNumbers(m_table, {2, 3, 4});
    makePrimary(m_publish);
    auto *top = new QHBoxLayout;
    top->addWidget(dimLabel(tr("Packages carry what is in force. A published edition stays as it "
                               "is; changes make the next one."),
                            this),
                   1);
    for (QPushButton *one : {m_import, m_new})
        top->addWidget(one);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    for (QPushButton *one : {m_withdraw, m_edit, m_publish})
        below->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(below);
}

void FormTab::refresh()
{
    const auto rows = m_desk.forms();
    const auto given = m_desk.formsInForce();
    if (!rows || !given) {
        Q_EMIT failed(rows ? given.error() : rows.error());
        return;
    }
    const int before = m_table->currentRow();
    m_lines.clear();
    for (const FieldForm &row : *rows) {
        if (auto form = readSurveyForm(row.content.toUtf8()))
            m_lines.push_back({std::move(*form), row.id, row.state});
    }
    for (const SurveyForm &form : shippedSurveyForms()) {
        const bool inForce = std::ranges::contains(*given, form);
        m_lines.push_back({form, {}, inForce ? FormState::InForce : FormState::Retired});
    }
    m_table->setRowCount(0);
    for (const Line &line : m_lines)
        addRow(m_table,
               {line.form.name.text(),
                line.form.key,
                QString::number(line.form.edition),
                QString::number(line.form.groups.size()),
                QString::number(fieldsOf(line.form)),
                stateText(line.state),
                line.id.isValid() ? tr("this office") : tr("the program")});
    fitColumns(m_table);
    if (!m_lines.empty())
        m_table->setCurrentCell(std::clamp(before, 0, static_cast<int>(m_lines.size()) - 1), 0);
    showButtons();
}

const FormTab::Line *FormTab::chosen() const
{
    return chosenLine(m_table, m_lines);
}

void FormTab::showButtons()
{
    const bool may =
        m_workspace.readOnlyReason().isEmpty() && m_workspace.may(Permission::FieldManage);
    const Line *line = chosen();
    const bool own = line && line->id.isValid();
    m_new->setEnabled(may);
    m_import->setEnabled(may);
    m_edit->setEnabled(may && line);
    m_publish->setEnabled(may && own && line->state == FormState::Draft);
    m_withdraw->setEnabled(may && own && line->state != FormState::Retired);
    const QString why = m_workspace.reasonFor(Permission::FieldManage);
    for (QPushButton *one : {m_new, m_import, m_edit, m_publish, m_withdraw})
        one->setToolTip(may ? QString() : why);
    if (may && !m_publish->isEnabled())
        m_publish->setToolTip(tr("Choose a draft first."));
}

void FormTab::design(const SurveyForm &form, FieldFormId draft)
{
    FormDesigner dialog(form, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto saved = m_desk.saveForm(dialog.form(), draft);
    if (!saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT done(tr("The draft is kept. Publish it, and the next packages carry it."));
}

void FormTab::newForm()
{
    SurveyForm form;
    form.key = u"form"_s;
    for (int n = 1;
         std::ranges::any_of(m_lines, [&](const Line &l) { return l.form.key == form.key; });
         ++n)
        form.key = u"form%1"_s.arg(n);
    form.name = {tr("New form"), {}};
    SurveyField field;
    field.key = u"field1"_s;
    field.name = {tr("New field"), {}};
    form.groups = {{u"group1"_s, {tr("New group"), {}}, 1, {field}}};
    design(form, {});
}

void FormTab::edit()
{
    if (const Line *line = chosen())
        design(SurveyForm(line->form), line->id);
}

void FormTab::importForm()
{
    const QString path = askOpenPath(this, tr("The XLSForm"), tr("Workbooks of forms (*.xlsx)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        Q_EMIT failed({ErrorCode::Io, tr("The workbook cannot be read."), file.errorString()});
        return;
    }
    const auto table = readXlsx(file.readAll());
    if (!table) {
        Q_EMIT failed(table.error());
        return;
    }
    const auto read = readXlsForm(sheetsOf(*table), QFileInfo(path).completeBaseName());
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    if (!read->notes.empty()) {
        FormNotesDialog notes(read->notes, this);
        if (notes.exec() != QDialog::Accepted)
            return;
    }
    design(read->form, {});
}

void FormTab::publish()
{
    const Line *line = chosen();
    if (!line)
        return;
    const QString name = line->form.name.text();
    if (!askYes(this,
                tr("Publish \"%1\", edition %2?").arg(name).arg(line->form.edition),
                tr("It cannot be changed after that. The edition in force until now is withdrawn; "
                   "reports that were filled in with it stay readable."),
                tr("Publish")))
        return;
    if (const auto out = m_desk.publishForm(line->id); !out)
        Q_EMIT failed(out.error());
    else
        Q_EMIT done(tr("\"%1\" is published.").arg(name));
}

void FormTab::withdraw()
{
    const Line *line = chosen();
    if (!line)
        return;
    const QString name = line->form.name.text();
    if (const auto gone = m_desk.retireForm(line->id); !gone)
        Q_EMIT failed(gone.error());
    else
        Q_EMIT done(tr("\"%1\" is withdrawn.").arg(name));
}

} // namespace zs
