// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amount_edit.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::int64_t kFenPerYuan = 100;
constexpr std::int64_t kFenPerWan = 10'000 * kFenPerYuan;
constexpr std::int64_t kFenPerYi = 10'000 * kFenPerWan;
constexpr double kMost = 90'000'000'000;
constexpr double kMostYi = 9'000'000; ///< more would not fit into Money

} // namespace

AmountEdit::AmountEdit(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_number(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
{
    setObjectName(name);
    m_number->setObjectName(name + u"Number"_s);
    m_number->setAccessibleName(label);
    m_number->setDecimals(2);
    m_number->setRange(0, kMost);
    m_number->setGroupSeparatorShown(true);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // not as wide as the most
    m_number->setMinimumWidth(scaled(110));
    m_unit->setObjectName(name + u"Unit"_s);
    m_unit->setAccessibleName(tr("Unit of the amount"));
    m_unit->addItem(tr("yuan"), qint64{kFenPerYuan});
    m_unit->addItem(tr("10k yuan"), qint64{kFenPerWan});
    m_unit->addItem(tr("100M yuan"), qint64{kFenPerYi});
    m_unit->setCurrentIndex(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    setFocusProxy(m_number);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &AmountEdit::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        m_number->setMaximum(unitFen() == kFenPerYi ? kMostYi : kMost);
        Q_EMIT edited();
    });
}

std::int64_t AmountEdit::unitFen() const
{
    return m_unit->currentData().toLongLong();
}

void AmountEdit::setAmount(Money amount)
{
    for (int unit = m_unit->count() - 1; unit >= 0; --unit) {
        const std::int64_t fen = m_unit->itemData(unit).toLongLong();
        const bool fits = amount.fen % (fen / 100) == 0 && amount.fen >= fen;
        if (!fits && unit > 0)
            continue;
        m_unit->setCurrentIndex(amount.fen == 0 ? 1 : unit);
        break;
    }
    m_number->setValue(static_cast<double>(amount.fen) / static_cast<double>(unitFen()));
}

Money AmountEdit::amount() const
{
    // the number has two decimals: its hundredths are whole, and so is the product
    const auto hundredths = static_cast<std::int64_t>(std::llround(m_number->value() * 100));
    return {hundredths * (unitFen() / 100)};
}

} // namespace zs
