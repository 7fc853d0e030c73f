#include "shell/start_page.h"

#include "document/installed_files.h"
#include "shell/file_commands.h"
#include "shell/recent_files.h"
#include "start/tour.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QCommandLinkButton>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// What somebody who has not seen a sample should know of it.
QString sentenceOf(const QString& sample) {
    if (sample == QLatin1String("cumbria"))
        return StartPage::tr(
            "Two hospitals in deficit and a strong neighbour: should it acquire one of them, or run "
            "it?");
    if (sample == QLatin1String("dudley"))
        return StartPage::tr(
            "A hospital that slips into deficit, and a capitated budget for care outside it: who "
            "gains, who loses?");
    if (sample == QLatin1String("salford"))
        return StartPage::tr(
            "A teaching hospital and its neighbours, both slipping: what does one group of them "
            "save?");
    return StartPage::tr("A health economy to look at and change.");
}

/// How people call a file: a package by its folder.
QString nameOf(const QFileInfo& file) {
    return file.fileName() == QLatin1String("datapackage.json") ? file.dir().dirName()
                                                                : file.completeBaseName();
}

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

} // namespace

StartPage::StartPage(RecentFiles& recent, FileCommands& commands, QWidget* parent)
    : Page(tr("Breakeven"), parent), recent_(recent), commands_(commands), files_(new QListWidget) {
    setFinding(tr("See how the deficits of a health economy grow or close over the coming years, and what a "
                  "change would do."));
    files_->setAccessibleName(tr("Recent documents"));
    files_->setAccessibleDescription(tr("Enter opens one, Delete takes it off the list"));
    files_->setFrameShape(QFrame::NoFrame);
    files_->setIconSize({grown(24), grown(24)});
    files_->setSpacing(2);
    files_->setWordWrap(true);
    files_->setResizeMode(QListView::Adjust);
    files_->installEventFilter(this);
    const auto open = [this](const QListWidgetItem* item) {
        if (const QString file = item->data(Qt::UserRole).toString(); !file.isEmpty())
            commands_.openPath(file);
    };
    connect(files_, &QListWidget::itemActivated, this, open);
    connect(files_, &QListWidget::itemClicked, this, open);
    connect(&recent, &RecentFiles::changed, this, &StartPage::listRecent);

    auto* left = new QVBoxLayout;
    left->addWidget(makeBeginning());
    left->addSpacing(grid(2));
    left->addWidget(makeSamples());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(sectionHeading(tr("Recent documents")));
    right->addWidget(files_, 1);
    files_->setMinimumHeight(room(30));
    columns_ = new QHBoxLayout;
    columns_->setSpacing(grid(8));
    columns_->addLayout(left, 1);
    columns_->addLayout(right, 1);
    body()->addLayout(columns_);
    setFocusProxy(buttons_.front());
    listRecent();
}

QAbstractButton* StartPage::addButton(QWidget& box, const QString& iconName, const QString& title,
                                      const QString& sentence, std::function<void()> act) {
    auto* button = new QCommandLinkButton(title, sentence);
    button->setIcon(icon(iconName));
    button->setAccessibleDescription(sentence);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, std::move(act));
    box.layout()->addWidget(button);
    buttons_ << button;
    return button;
}

QWidget* StartPage::makeBeginning() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sectionHeading(tr("Begin")));
    addButton(*box, "new", tr("&New document…"),
              tr("Five questions: name, base year, years, organisations, national figures"),
              [this] { commands_.begin(); });
    addButton(*box, "open", tr("&Open…"), tr("A document, or the datapackage.json of a data package"),
              [this] { commands_.open(); });
    addButton(*box, "import", tr("&Import a data package…"),
              tr("A folder of CSV files, as Breakeven exports them"),
              [this] { commands_.openPackageFolder(); });
    addButton(
        *box, "jump", tr("&Take the tour"),
        Tour::wasSeen()
            ? tr("Six steps on a sample: find the deficit, change a number, see what it does")
            : tr("New here? Six steps on a sample: find the deficit, change a number, see what it does"),
        [this] { Q_EMIT tourWanted(); });
    return box;
}

QWidget* StartPage::makeSamples() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* heading =
        sectionHeading(tr("Begin from a real health economy, with published outturns of 2014/15"));
    heading->setWordWrap(true);
    layout->addWidget(heading);
    const std::vector<Sample> offered = samples();
    heading->setHidden(offered.empty());
    for (const Sample& sample : offered)
        addButton(*box, "sample", sample.title, sentenceOf(sample.code),
                  [this, code = sample.code] { commands_.newFromSample(code); });
    return box;
}

void StartPage::listRecent() {
    const int row = files_->currentRow();
    files_->clear();
    for (const QString& file : recent_.files()) {
        const QFileInfo info(file);
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        const QString second =
            info.exists()
                ? tr("%1 · %2").arg(QLocale().toString(info.lastModified(), "d MMMM yyyy, HH:mm"), folder)
                : tr("no longer there · %1").arg(folder);
        auto* item = new QListWidgetItem(icon(info.exists() ? "table" : "warning"), {}, files_);
        item->setText(nameOf(info) + '\n' + second);
        item->setToolTip(QDir::toNativeSeparators(file));
        item->setData(Qt::UserRole, file);
        if (!info.exists()) item->setForeground(coloursFor(palette()).muted);
    }
    if (files_->count() == 0) {
        auto* none = new QListWidgetItem(tr("None yet. What you open or save appears here."), files_);
        none->setFlags(Qt::NoItemFlags);
    }
    files_->setCurrentRow(std::clamp(row, 0, files_->count() - 1));
}

// What is there may have changed meanwhile.
void StartPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    listRecent();
}

// Below one another where there is no room for both.
void StartPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    columns_->setDirection(viewport()->width() < room(150) ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
}

bool StartPage::walk(const QObject* from, int key) {
    if (from == files_) {
        if (key == Qt::Key_Left) buttons_.front()->setFocus(Qt::OtherFocusReason);
        return key == Qt::Key_Left;
    }
    for (int place = 0; place < buttons_.size(); ++place) {
        if (buttons_[place] != from) continue;
        if (isEnter(key)) {
            buttons_[place]->click();
            return true;
        }
        if (key == Qt::Key_Right) files_->setFocus(Qt::OtherFocusReason);
        const int to = key == Qt::Key_Down ? place + 1 : key == Qt::Key_Up ? place - 1 : place;
        if (to != place && to >= 0 && to < buttons_.size()) buttons_[to]->setFocus(Qt::OtherFocusReason);
        return key == Qt::Key_Right || key == Qt::Key_Down || key == Qt::Key_Up;
    }
    return false;
}

bool StartPage::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Page::eventFilter(object, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (object == files_ && key.key() == Qt::Key_Delete && files_->currentItem()) {
        recent_.remove(files_->currentItem()->data(Qt::UserRole).toString());
        return true;
    }
    return walk(object, key.key()) || Page::eventFilter(object, event);
}

} // namespace breakeven::ui
