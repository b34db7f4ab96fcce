// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_entry.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::int64_t kFenPerYuan = 100;

} // namespace

void UnitCombo::fill(QComboBox *box)
{
    box->addItem(MoneyEntry::tr("(choose the unit)"));
    for (const AmountUnit unit :
         {AmountUnit::Yuan, AmountUnit::TenThousand, AmountUnit::HundredMillion})
        box->addItem(amountUnitText(unit), static_cast<int>(unit));
}

std::optional<AmountUnit> UnitCombo::unit(const QComboBox *box)
{
    const QVariant chosen = box->currentData();
    return chosen.isValid() ? std::optional(static_cast<AmountUnit>(chosen.toInt())) : std::nullopt;
}

MoneyEntry::MoneyEntry(const QString &name, const QString &label, QWidget *parent, Look look)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_unit(new QComboBox(this))
    , m_understood(dimLabel({}, this))
    , m_look(look)
{
    setObjectName(name);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setAccessibleName(label);
    m_text->setMaxLength(40);
    m_unit->setObjectName(name + u"Unit"_s);
    m_unit->setAccessibleName(tr("Unit of the amount"));
    UnitCombo::fill(m_unit);
    setFocusProxy(m_text);
    m_text->setMinimumHeight(m_text->sizeHint().height());
    m_understood->setMinimumHeight(m_understood->fontMetrics().height());
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    column->addLayout(line);
    column->addWidget(m_understood);
    m_understood->setVisible(look == Look::Form);
    connect(m_text, &QLineEdit::textChanged, this, &MoneyEntry::read);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &MoneyEntry::read);
}

Result<Money> MoneyEntry::amount() const
{
    const auto unit = UnitCombo::unit(m_unit);
    if (m_optional && m_text->text().trimmed().isEmpty())
        return Money{};
    if (m_text->text().trimmed().isEmpty())
        return fail(ErrorCode::Invalid, tr("Enter the amount."));
    if (!unit)
        return fail(ErrorCode::Invalid,
                    tr("Choose the unit: yuan, ten thousand or hundred million."));
    return typedAmount(m_text->text(), *unit);
}

void MoneyEntry::setAmount(Money amount)
{
    if (m_optional && amount.fen == 0) {
        m_unit->setCurrentIndex(0);
        m_text->clear();
        return;
    }
    AmountUnit unit = AmountUnit::Yuan;
    for (const AmountUnit larger : {AmountUnit::TenThousand, AmountUnit::HundredMillion}) {
        if (m_look == Look::Line && amount.fen % (yuanIn(larger) * kFenPerYuan) == 0)
            unit = larger;
    }
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(unit)));
    m_text->setText(unit == AmountUnit::Yuan
                        ? inYuan(amount)
                        : QString::number(amount.fen / kFenPerYuan / yuanIn(unit)));
}

void MoneyEntry::read()
{
    const auto typed = amount();
    const bool empty = m_text->text().trimmed().isEmpty();
    QString words;
    if (typed && !empty) {
        words = tr("= %1 yuan (%2)").arg(inYuan(*typed), amountText(*typed));
        if (const QString doubt = doubtAbout(*typed); !doubt.isEmpty())
            words += u"　"_s + doubt;
    } else if (!typed && !empty) {
        words = typed.error().message;
    }
    m_understood->setText(words);
    if (m_look == Look::Line)
        m_text->setToolTip(words);
    Q_EMIT changed();
}

} // namespace zs
