// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_panel.h"

#include "ui/widgets/page_header.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kFontStep = 25;

} // namespace

AppearancePanel::AppearancePanel(QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_font(new QSlider(Qt::Horizontal, this))
    , m_fontText(new QLabel(this))
{
    m_language->setObjectName(u"languageBox"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s); // a language is named in itself
    m_language->addItem(u"English"_s, u"en"_s);
    m_theme->setObjectName(u"themeBox"_s);
    m_theme->addItem(tr("Light"));
    m_theme->addItem(tr("Dark"));
    m_theme->addItem(tr("High contrast"));
    m_font->setObjectName(u"fontSlider"_s);
    m_font->setRange(100 / kFontStep, 200 / kFontStep);
    m_font->setPageStep(1);
    m_font->setTickPosition(QSlider::TicksBelow);
    m_font->setAccessibleName(tr("Font size in percent"));
    auto *fontRow = new QHBoxLayout;
    fontRow->addWidget(m_font, 1);
    fontRow->addWidget(m_fontText);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 24);
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_language->setMinimumWidth(scaled(220));
    m_theme->setMinimumWidth(scaled(220));
    m_font->setMinimumWidth(scaled(220));
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Theme"), m_theme);
    auto *label = new QLabel(tr("Font si&ze"), this);
    label->setBuddy(m_font);
    form->addRow(label, fontRow);
    form->addRow({},
                 dimLabel(tr("These choices hold for this person on this machine; they change "
                             "nothing in the workspace."),
                          this));
    display(UserSettings::load());
    connect(m_language, &QComboBox::activated, this, &AppearancePanel::announce);
    connect(m_theme, &QComboBox::activated, this, &AppearancePanel::announce);
    connect(m_font, &QSlider::valueChanged, this, &AppearancePanel::announce);
}

void AppearancePanel::display(const UserSettings &settings)
{
    const QSignalBlocker quiet(m_font);
    m_settings = settings;
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_theme->setCurrentIndex(static_cast<int>(settings.theme));
    m_font->setValue(settings.fontPercent / kFontStep);
    m_fontText->setText(tr("%1 %").arg(settings.fontPercent));
}

void AppearancePanel::announce()
{
    UserSettings wanted = m_settings;
    wanted.language = m_language->currentData().toString();
    wanted.theme = static_cast<ThemeKind>(m_theme->currentIndex());
    wanted.fontPercent = m_font->value() * kFontStep;
    if (wanted == m_settings)
        return;
    display(wanted);
    Q_EMIT chosen(wanted);
}

} // namespace zs
