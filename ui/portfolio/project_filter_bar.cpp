// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/project_filter_bar.h"

#include "commands/dictionary_desk.h"
#include "ui/portfolio/field_boxes.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money_entry.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kLetters = 8; ///< of a choice that are shown at least: the bar fits a small screen

/// A choice of the project's with a first line for all.
QComboBox *filterBox(QStringView column,
                     const QString &all,
                     const QString &name,
                     const QString &label,
                     QWidget *parent)
{
    QComboBox *box = choiceBox(column, parent);
    box->insertItem(0, all);
    box->setCurrentIndex(0);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kLetters);
    return box;
}

template <class Choice>
std::optional<Choice> chosen(const QComboBox &box)
{
    if (!box.currentData().isValid())
        return {};
    return static_cast<Choice>(box.currentData().toInt());
}

template <class Choice>
QVariant dataOf(const std::optional<Choice> &choice)
{
    return choice ? QVariant(static_cast<int>(*choice)) : QVariant();
}

QToolButton *
toolButton(const QString &text, const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setIcon(QIcon::fromTheme(icon));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ProjectFilterBar::ProjectFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new QLineEdit(this))
    , m_stage(filterBox(u"stage", tr("All stages"), u"projectStage"_s, tr("Stage"), this))
    , m_kind(filterBox(u"kind", tr("All kinds"), u"projectKind"_s, tr("Kind"), this))
    , m_unit(new QComboBox(this))
    , m_moreButton(toolButton(tr("More filters"), u"view-filter"_s, u"projectMoreFilters"_s, this))
    , m_savedButton(toolButton(tr("Saved filters"), u"bookmarks"_s, u"projectSavedFilters"_s, this))
    , m_saved(new QMenu(this))
{
    m_text->setObjectName(u"projectText"_s);
    m_text->setPlaceholderText(tr("Filter by any column or pinyin (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter the projects"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_unit->setObjectName(u"projectUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(kLetters);
    m_moreButton->setCheckable(true);
    m_savedButton->setMenu(m_saved);
    m_savedButton->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(m_text, 1);
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_stage, m_kind, m_unit, m_moreButton, m_savedButton})
        row->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(row);
    column->addWidget(buildMore());
    refresh();
    fillSaved();
    const auto tell = [this] {
        if (!m_quiet)
            Q_EMIT changed();
    };
    connect(m_text, &QLineEdit::textChanged, this, tell);
    for (QComboBox *box : {m_stage, m_kind, m_unit, m_way, m_tag})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_year, &QSpinBox::valueChanged, this, tell);
    for (MoneyEntry *edit : {m_least, m_most})
        connect(edit, &MoneyEntry::changed, this, tell);
    connect(m_moreButton, &QToolButton::toggled, m_more, &QWidget::setVisible);
    connect(m_saved, &QMenu::aboutToShow, this, &ProjectFilterBar::fillSaved);
}

QWidget *ProjectFilterBar::buildMore()
{
    constexpr int kFirstYear = 1999; ///< shown as any
    constexpr int kLastYear = 2100;
    m_more = new QWidget(this);
    m_way = filterBox(u"way", tr("All ways"), u"projectWay"_s, tr("Way of investing"), m_more);
    m_tag = new QComboBox(m_more);
    m_tag->setObjectName(u"projectTag"_s);
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tag->setMinimumContentsLength(kLetters);
    m_year = new QSpinBox(m_more);
    m_year->setObjectName(u"projectYear"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setSpecialValueText(tr("Any year"));
    m_least =
        new MoneyEntry(u"projectLeast"_s, tr("From this amount"), m_more, MoneyEntry::Look::Line);
    m_most =
        new MoneyEntry(u"projectMost"_s, tr("Up to this amount"), m_more, MoneyEntry::Look::Line);
    for (MoneyEntry *edit : {m_least, m_most})
        edit->setOptional();
    auto *lines = new QVBoxLayout(m_more);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kHalfSpace);
    auto *first = new QHBoxLayout;
    first->setSpacing(kSpace);
    for (QWidget *one : std::initializer_list<QWidget *>{m_way, m_tag, m_year})
        first->addWidget(one);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(kSpace);
    second->addWidget(new QLabel(tr("Amount from"), m_more));
    second->addWidget(m_least, 1);
    second->addWidget(new QLabel(tr("to"), m_more));
    second->addWidget(m_most, 1);
    lines->addLayout(first);
    lines->addLayout(second);
    m_more->hide();
    return m_more;
}

void ProjectFilterBar::refresh()
{
    const ProjectQuery before = query();
    {
        const QSignalBlocker quietUnit(m_unit);
        const QSignalBlocker quietTag(m_tag);
        m_unit->clear();
        m_unit->addItem(tr("All units"));
        if (const auto units = m_workspace.units()) {
            for (const OrgUnit &unit : *units)
                m_unit->addItem(unit.name, unit.id.value().toBytes());
        }
        m_tag->clear();
        m_tag->addItem(tr("All tags"), QString());
        if (const auto words = DictionaryDesk(m_workspace).entries(u"tag"_s)) {
            for (const DictionaryEntry &word : *words)
                m_tag->addItem(entryPath(*words, word.code), word.code);
        }
        chooseData(m_unit,
                   before.unit ? QVariant(before.unit->value().toBytes()) : QVariant(QByteArray()));
        chooseData(m_tag, before.tag);
    }
}

ProjectQuery ProjectFilterBar::query() const
{
    ProjectQuery query;
    query.text = m_text->text();
    query.stage = chosen<ProjectStage>(*m_stage);
    query.kind = chosen<ProjectKind>(*m_kind);
    query.way = chosen<InvestmentWay>(*m_way);
    if (m_unit->currentIndex() > 0)
        query.unit = OrgUnitId(Uuid::fromBytes(m_unit->currentData().toByteArray()));
    query.tag = m_tag->currentData().toString();
    query.year = m_year->value() == m_year->minimum() ? 0 : m_year->value();
    // a number whose unit nobody has said yet filters nothing
    if (const Money least = m_least->amount().value_or(Money{}); least.fen > 0)
        query.least = least;
    if (const Money most = m_most->amount().value_or(Money{}); most.fen > 0)
        query.most = most;
    return query;
}

void ProjectFilterBar::setQuery(const ProjectQuery &query)
{
    m_quiet = true;
    m_text->setText(query.text);
    chooseData(m_stage, dataOf(query.stage));
    chooseData(m_kind, dataOf(query.kind));
    chooseData(m_way, dataOf(query.way));
    chooseData(m_unit, query.unit ? QVariant(query.unit->value().toBytes()) : QVariant());
    chooseData(m_tag, query.tag);
    m_year->setValue(query.year == 0 ? m_year->minimum() : query.year);
    m_least->setAmount(query.least.value_or(Money{}));
    m_most->setAmount(query.most.value_or(Money{}));
    m_quiet = false;
    const bool more = query.way || !query.tag.isEmpty() || query.year || query.least || query.most;
    if (more)
        m_moreButton->setChecked(true);
    Q_EMIT changed();
}

void ProjectFilterBar::fillSaved()
{
    m_saved->clear();
    connect(m_saved->addAction(tr("Save these filters as...")),
            &QAction::triggered,
            this,
            &ProjectFilterBar::save);
    const QStringList names = SavedQueries::names();
    if (names.isEmpty())
        return;
    m_saved->addSeparator();
    for (const QString &name : names) {
        connect(m_saved->addAction(QString(name).replace(u'&', u"&&"_s)),
                &QAction::triggered,
                this,
                [this, name] { setQuery(SavedQueries::query(name)); });
    }
    QMenu *forget = m_saved->addMenu(tr("Forget"));
    for (const QString &name : names) {
        connect(forget->addAction(QString(name).replace(u'&', u"&&"_s)),
                &QAction::triggered,
                this,
                [name] { SavedQueries::remove(name); });
    }
}

void ProjectFilterBar::save()
{
    const QString name = askName(tr("Name of these filters"), this);
    if (!name.isEmpty())
        SavedQueries::save(name, query());
}

void ProjectFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QString askName(const QString &title, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"askName"_s);
    dialog.setWindowTitle(title);
    auto *name = new QLineEdit(&dialog);
    name->setObjectName(u"askNameText"_s);
    name->setAccessibleName(title);
    name->setMaxLength(60);
    auto *buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(ProjectFilterBar::tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *go =
        buttons->addButton(ProjectFilterBar::tr("&Save"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"askNameGo"_s);
    go->setDefault(true);
    makePrimary(go);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(name);
    column->addWidget(buttons);
    dialog.setMinimumWidth(scaled(320));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? name->text().simplified() : QString();
}

} // namespace zs
