// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/site_code_dialog.h"

#include "codes/qr_code.h"
#include "codes/site_code.h"
#include "ui/lists/marked_sheet.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr double kCodeSide = 400;
constexpr double kTitleHeight = 90;

QString textOf(const Project &project)
{
    return siteCodeText({project.id.value(), project.code});
}

class CodeSheet final : public SheetContent {
public:
    CodeSheet(const Project &project, QImage code)
        : m_name(project.name)
        , m_code(project.code)
        , m_picture(std::move(code))
        , m_hint(
              SiteCodeDialog::tr("Site staff: take a photo of this code in \"On this device\" to "
                                 "find the tasks of this project."))
    {}

protected:
    void paintSheet(QPainter &painter) const override
    {
        painter.fillRect(QRectF({}, kSize), Qt::white);
        painter.setPen(Qt::black);
        QFont font = this->font();
        font.setPixelSize(40);
        font.setBold(true);
        painter.setFont(font);
        const QRectF title(0, 0, kSize.width(), kTitleHeight);
        painter.drawText(title, Qt::AlignCenter | Qt::TextWordWrap, m_name);
        const QRectF code((kSize.width() - kCodeSide) / 2, kTitleHeight, kCodeSide, kCodeSide);
        painter.drawImage(code, m_picture);
        font.setPixelSize(28);
        painter.setFont(font);
        painter.drawText(QRectF(0, code.bottom(), kSize.width(), 50), Qt::AlignCenter, m_code);
        font.setPixelSize(18);
        font.setBold(false);
        painter.setFont(font);
        painter.drawText(QRectF(0, code.bottom() + 50, kSize.width(), 60),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         m_hint);
    }

private:
    QString m_name;
    QString m_code;
    QImage m_picture;
    QString m_hint;
};

} // namespace

Result<> writeSiteCode(Workspace &workspace, const Project &project, const QString &path)
{
    if (auto may = workspace.authorise(u"export"_s, project.id); !may)
        return may;
    auto code = qrCode(textOf(project));
    if (!code)
        return passOn(code);
    const ListMark mark = markOver(workspace, {project.id});
    if (auto written = writeSheet(workspace,
                                  SiteCodeDialog::tr("Code of the site: %1").arg(project.code),
                                  mark,
                                  std::make_shared<const CodeSheet>(project, std::move(*code)),
                                  path);
        !written)
        return written;
    if (!workspace.readOnlyReason().isEmpty())
        return {};
    return workspace.note(u"export"_s, project.id, noteOf(path, mark));
}

SiteCodeDialog::SiteCodeDialog(Workspace &workspace,
                               const std::vector<Project> &projects,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_projects(projects)
    , m_project(new QComboBox(this))
    , m_code(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"siteCodeDialog"_s);
    setWindowTitle(tr("Code of a site"));
    for (const Project &project : m_projects)
        m_project->addItem(u"%1 %2"_s.arg(project.code, project.name));
    m_project->setObjectName(u"siteCodeProject"_s);
    m_project->setAccessibleName(tr("Project"));
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(24);
    m_code->setObjectName(u"siteCodePicture"_s);
    m_code->setAccessibleName(tr("Code of the site"));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setFixedHeight(scaled(220));
    m_problem->setObjectName(u"siteCodeProblem"_s);
    m_problem->setWordWrap(true);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_write = box->addButton(tr("&Write the sheet..."), QDialogButtonBox::ActionRole);
    m_write->setObjectName(u"goAhead"_s);
    connect(m_write, &QPushButton::clicked, this, &SiteCodeDialog::write);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_project, &QComboBox::currentIndexChanged, this, &SiteCodeDialog::showCode);
    auto *form = new QFormLayout;
    form->addRow(tr("&Project"), m_project);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_code);
    column->addWidget(
        dimLabel(tr("The code tells the project's number only, nothing else."), this));
    column->addWidget(m_problem);
    column->addWidget(box);
    showCode();
}

const Project *SiteCodeDialog::chosen() const
{
    const int at = m_project->currentIndex();
    return at < 0 || at >= static_cast<int>(m_projects.size())
               ? nullptr
               : &m_projects[static_cast<std::size_t>(at)];
}

void SiteCodeDialog::showCode()
{
    const Project *project = chosen();
    m_write->setEnabled(project != nullptr);
    m_problem->clear();
    m_code->clear();
    if (!project)
        return;
    const auto code = qrCode(textOf(*project));
    if (!code) {
        m_problem->setText(code.error().message);
        return;
    }
    m_code->setPixmap(QPixmap::fromImage(
        code->scaled(scaled(220), scaled(220), Qt::KeepAspectRatio, Qt::FastTransformation)));
}

void SiteCodeDialog::write()
{
    const Project *project = chosen();
    if (!project)
        return;
    const QString path = askSavePath(this,
                                     tr("Where to write the sheet"),
                                     tr("Code %1.pdf").arg(project->code),
                                     tr("PDF document (*.pdf);;Picture (*.png)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeSiteCode(m_workspace, *project, path); !written) {
        m_problem->setText(written.error().message);
        Q_EMIT failed(written.error());
        return;
    }
    Q_EMIT done(tr("Written to %1.").arg(path));
    accept();
}

} // namespace zs
