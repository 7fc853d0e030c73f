#include "shell/start_page.h"

#include "document/installed_files.h"
#include "shell/file_commands.h"
#include "shell/recent_files.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

StartPage::StartPage(RecentFiles& recent, FileCommands& commands, QWidget* parent)
    : Page(tr("Breakeven"), parent), recent_(recent), files_(new QListWidget) {
    connect(this, &StartPage::newWanted, &commands, &FileCommands::newEmpty);
    connect(this, &StartPage::openWanted, &commands, &FileCommands::open);
    connect(this, &StartPage::fileWanted, &commands, &FileCommands::openPath);
    connect(this, &StartPage::sampleWanted, &commands, &FileCommands::newFromSample);
    setFinding(tr("See how the deficits of a health economy grow or close over the coming years, and what a "
                  "change would do."));
    files_->setAccessibleName(tr("Recent documents"));
    files_->setFrameShape(QFrame::NoFrame);
    files_->setIconSize({24, 24});
    files_->setSpacing(2);
    const auto open = [this](const QListWidgetItem* item) {
        Q_EMIT fileWanted(item->data(Qt::UserRole).toString());
    };
    connect(files_, &QListWidget::itemActivated, this, open);
    connect(files_, &QListWidget::itemClicked, this, open);
    connect(&recent, &RecentFiles::changed, this, &StartPage::listRecent);

    auto* left = new QVBoxLayout;
    left->addWidget(makeBeginning());
    left->addWidget(makeSamples());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(sectionHeading(tr("Recent documents")));
    right->addWidget(files_, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid(8));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    body()->addLayout(columns);
    listRecent();
}

QWidget* StartPage::makeBeginning() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionHeading(tr("Begin")));
    auto* open = new QCommandLinkButton(tr("Open…"), tr("A document, or the folder of a data package"));
    open->setIcon(icon("open"));
    auto* fresh = new QCommandLinkButton(tr("New document"),
                                         tr("An empty economy, to be filled by hand or from Excel"));
    fresh->setIcon(icon("new"));
    connect(open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(fresh, &QAbstractButton::clicked, this, &StartPage::newWanted);
    layout->addWidget(open);
    layout->addWidget(fresh);
    setFocusProxy(open);
    return box;
}

QWidget* StartPage::makeSamples() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionHeading(tr("Begin from a real health economy")));
    for (const Sample& sample : samples()) {
        auto* button = new QCommandLinkButton(sample.title, tr("Published outturns of 2014/15"));
        button->setIcon(icon("sample"));
        connect(button, &QAbstractButton::clicked, this,
                [this, code = sample.code] { Q_EMIT sampleWanted(code); });
        layout->addWidget(button);
    }
    return box;
}

void StartPage::listRecent() {
    files_->clear();
    for (const QString& file : recent_.files()) {
        const QFileInfo info(file);
        auto* item = new QListWidgetItem(icon("table"), info.completeBaseName(), files_);
        item->setText(info.completeBaseName() + "\n" + QDir::toNativeSeparators(info.absolutePath()));
        item->setData(Qt::UserRole, file);
    }
    if (files_->count() == 0) {
        auto* none = new QListWidgetItem(tr("None yet"), files_);
        none->setFlags(Qt::NoItemFlags);
    }
}

} // namespace breakeven::ui
