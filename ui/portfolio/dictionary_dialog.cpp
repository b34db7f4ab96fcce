// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/dictionary_dialog.h"

#include "commands/table_files.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum Column { Code, Name, Parent, Retired };

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

DictionaryDialog::DictionaryDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_which(new QComboBox(this))
    , m_source(dimLabel({}, this))
    , m_filter(new QLineEdit(this))
    , m_table(
          plainTable({tr("Code"), tr("Name"), tr("Stands below"), tr("No longer offered")}, this))
    , m_add(button(tr("&Add a word"), u"dictionaryAdd"_s, this))
    , m_remove(button(tr("&Remove"), u"dictionaryRemove"_s, this))
    , m_import(button(tr("&Import a table..."), u"dictionaryImport"_s, this))
    , m_save(button(tr("&Save"), u"dictionarySave"_s, this))
    , m_problem(problemLabel(this))
{
    setObjectName(u"dictionaryDialog"_s);
    setWindowTitle(tr("Dictionaries"));
    for (const DictionaryInfo &info : shippedDictionaries())
        m_which->addItem(info.title.text(), info.key);
    m_which->setCurrentIndex(std::max(0, m_which->findData(u"tag"_s)));
    build();
    fill();
    resize(dialogSize(*this, 680, 520));
}

void DictionaryDialog::build()
{
    m_which->setObjectName(u"dictionaryWhich"_s);
    m_which->setAccessibleName(tr("Dictionary"));
    m_filter->setObjectName(u"dictionaryFilter"_s);
    m_filter->setAccessibleName(tr("Find words"));
    m_filter->setPlaceholderText(tr("Find by code, name or pinyin initials"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"dictionaryTable"_s);
    m_table->setAccessibleName(tr("Words"));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    makePrimary(m_save);
    auto *top = new QHBoxLayout;
    top->addWidget(m_which);
    top->addWidget(m_filter, 1);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_add);
    acts->addWidget(m_remove);
    acts->addWidget(m_import);
    acts->addStretch(1);
    QPushButton *close = button(tr("&Close"), u"dictionaryClose"_s, this);
    acts->addWidget(close);
    acts->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_source);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(acts);
    connect(m_which, &QComboBox::currentIndexChanged, this, &DictionaryDialog::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &DictionaryDialog::filter);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        m_edited = true;
        enable();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DictionaryDialog::enable);
    connect(m_add, &QPushButton::clicked, this, &DictionaryDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &DictionaryDialog::remove);
    connect(m_import, &QPushButton::clicked, this, &DictionaryDialog::import);
    connect(m_save, &QPushButton::clicked, this, &DictionaryDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QString DictionaryDialog::dictionary() const
{
    return m_which->currentData().toString();
}

void DictionaryDialog::putRow(int row, const DictionaryEntry &word)
{
    addRow(m_table, {word.code, word.name, word.parent, QString()});
    QTableWidgetItem *retired = m_table->item(row, Retired);
    retired->setFlags(retired->flags() | Qt::ItemIsUserCheckable);
    retired->setCheckState(word.retired ? Qt::Checked : Qt::Unchecked);
}

void DictionaryDialog::fill()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    const auto words = m_desk.entries(dictionary());
    if (!words)
        return showProblem(m_problem, words.error());
    for (std::size_t i = 0; i < words->size(); ++i)
        putRow(static_cast<int>(i), (*words)[i]);
    fitColumns(m_table);
    const DictionaryInfo *shipped = shippedDictionary(dictionary());
    const bool own = m_desk.isOwn(dictionary()).value_or(false);
    m_source->setText(own ? tr("Kept by this site.")
                          : tr("Shipped with the program, to be checked: %1")
                                .arg(shipped ? shipped->source.text() : QString()));
    m_edited = false;
    filter();
    enable();
}

void DictionaryDialog::filter()
{
    const PinyinMatcher wanted(m_filter->text().trimmed());
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row,
                              !wanted.isEmpty() && !wanted.matches(m_table->item(row, Code)->text())
                                  && !wanted.matches(m_table->item(row, Name)->text()));
}

void DictionaryDialog::enable()
{
    const bool keeps =
        m_workspace.readOnlyReason().isEmpty() && m_workspace.may(Permission::LibraryManage);
    const QString why = keeps ? QString() : m_workspace.reasonFor(Permission::LibraryManage);
    for (QPushButton *one : {m_add, m_import}) {
        one->setEnabled(keeps);
        one->setToolTip(why);
    }
    m_remove->setEnabled(keeps && m_table->currentRow() >= 0);
    m_save->setEnabled(keeps && m_edited);
}

void DictionaryDialog::add()
{
    m_filter->clear();
    const int row = m_table->rowCount();
    putRow(row, {});
    m_table->setCurrentCell(row, Code);
    m_table->editItem(m_table->item(row, Code));
}

void DictionaryDialog::remove()
{
    m_table->removeRow(m_table->currentRow());
    m_edited = true;
    enable();
}

std::vector<DictionaryEntry> DictionaryDialog::entered() const
{
    std::vector<DictionaryEntry> words;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        DictionaryEntry word;
        word.code = m_table->item(row, Code)->text().trimmed();
        word.name = m_table->item(row, Name)->text().trimmed();
        word.parent = m_table->item(row, Parent)->text().trimmed();
        word.retired = m_table->item(row, Retired)->checkState() == Qt::Checked;
        words.push_back(std::move(word));
    }
    return words;
}

QString DictionaryDialog::differenceText(const DictionaryDesk::Difference &difference) const
{
    QString text = tr("%1 new words, %2 changed, %3 taken out.")
                       .arg(difference.added)
                       .arg(difference.changed)
                       .arg(difference.removed);
    constexpr std::size_t kMostNamed = 12;
    QStringList missing;
    for (const auto &[code, count] : difference.missing) {
        if (static_cast<std::size_t>(missing.size()) == kMostNamed)
            break;
        missing << tr("%1 (%n project(s))", nullptr, count).arg(code);
    }
    if (!missing.isEmpty())
        text += u'\n'
                + tr("In use by projects and not among the new words: %1. The projects keep the "
                     "codes.")
                      .arg(missing.join(tr(", ")));
    return text;
}

void DictionaryDialog::save()
{
    const auto words = entered();
    const auto difference = m_desk.compare(dictionary(), words);
    if (!difference)
        return showProblem(m_problem, difference.error());
    if (!difference->missing.empty()
        && !askYes(this,
                   tr("Words that projects use would be gone. Save?"),
                   differenceText(*difference),
                   tr("Save")))
        return;
    const auto saved = m_desk.replace(dictionary(), words);
    if (!saved)
        return showProblem(m_problem, saved.error());
    m_changed = m_changed || !saved->isEmpty();
    m_problem->hide();
    fill();
}

void DictionaryDialog::import()
{
    const QString path =
        askOpenPath(this, tr("Table of words"), tr("Tables (*.csv *.xlsx);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void DictionaryDialog::importFile(const QString &path)
{
    const auto table = readTableFile(path);
    if (!table)
        return showProblem(m_problem, table.error());
    const auto words = wordsFromTable(table->sheets.front(), dictionary());
    if (!words)
        return showProblem(m_problem, words.error());
    const auto difference = m_desk.compare(dictionary(), *words);
    if (!difference)
        return showProblem(m_problem, difference.error());
    if (!askYes(this,
                tr("Put the words of “%1” in the place of these?").arg(QFileInfo(path).fileName()),
                differenceText(*difference),
                tr("Replace")))
        return;
    const auto taken = m_desk.importWords(dictionary(), *words, QFileInfo(path).fileName());
    if (!taken)
        return showProblem(m_problem, taken.error());
    m_changed = m_changed || !taken->isEmpty();
    m_problem->hide();
    fill();
}

} // namespace zs
