#include "shell/help_windows.h"

#include "desk/page.h"
#include "document/installed_files.h"
#include "shell/guide_places.h"
#include "shell/menu_actions.h"
#include "start/keys_dialog.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace breakeven::ui {

namespace {

struct HelpWindows {
    Q_DECLARE_TR_FUNCTIONS(HelpWindows)
};

constexpr QSize guideSize{1000, 680};

/// Shows pictures no wider than its window, and goes to headings.
class GuideBrowser : public QTextBrowser {
public:
    void goTo(const QString& anchor) {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0 || anchorOfHeading(block.text()) != anchor) continue;
            setTextCursor(QTextCursor(block));
            const QRectF place = document()->documentLayout()->blockBoundingRect(block);
            verticalScrollBar()->setValue(static_cast<int>(place.top()));
            return;
        }
    }

    /// To the heading that is so called, or the paragraph that begins with a rule's number.
    void goToRule(const QString& number) {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const bool isHeading = block.blockFormat().headingLevel() > 0 && block.text() == number;
            if (!isHeading && !block.text().startsWith(number + ' ')) continue;
            setTextCursor(QTextCursor(block));
            const QRectF place = document()->documentLayout()->blockBoundingRect(block);
            verticalScrollBar()->setValue(static_cast<int>(place.top()));
            return;
        }
    }

protected:
    QVariant loadResource(int type, const QUrl& name) override {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource) return resource;
        const QImage picture = QImage::fromData(resource.toByteArray());
        const int widest = guideSize.width() - room(20);
        return picture.width() > widest ? picture.scaledToWidth(widest, Qt::SmoothTransformation) : picture;
    }
};

QDialog* dialog(const QString& title, QWidget* content, QSize size, QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->addWidget(content);
    layout->addWidget(buttons);
    dialog->resize(size);
    return dialog;
}

} // namespace

void showGuide(const QString& file, const QString& title, QWidget* parent, const GuidePlace& place) {
    const auto goTo = [&place](GuideBrowser& browser) {
        if (!place.anchor.isEmpty()) browser.goTo(place.anchor);
        if (!place.paragraph.isEmpty()) browser.goToRule(place.paragraph);
    };
    for (auto* open : parent->findChildren<QDialog*>(file, Qt::FindDirectChildrenOnly)) {
        goTo(*open->findChild<GuideBrowser*>());
        open->raise();
        return open->activateWindow();
    }
    auto* browser = new GuideBrowser;
    browser->setAccessibleName(title);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenLinks(false);
    QFile source(guideFile(file));
    browser->setSearchPaths({QFileInfo(source).absolutePath()});
    if (source.open(QIODevice::ReadOnly))
        browser->setMarkdown(QString::fromUtf8(source.readAll()));
    else
        browser->setPlainText(HelpWindows::tr("The guide is not installed on this computer."));
    QObject::connect(browser, &QTextBrowser::anchorClicked, browser,
                     [browser, title, parent](const QUrl& link) {
                         if (link.scheme().startsWith("http")) return (void)QDesktopServices::openUrl(link);
                         if (link.path().endsWith(".md")) return showGuide(link.fileName(), title, parent);
                         browser->goTo(link.fragment());
                     });
    QDialog* shown = dialog(title, browser, guideSize, parent);
    shown->setObjectName(file);
    shown->show();
    goTo(*browser);
    browser->setFocus();
}

void showGuideHere(QWidget& window) {
    QWidget* modal = QApplication::activeModalWidget();
    const QWidget* focused = QApplication::focusWidget();
    const QString here = guideAnchorAround(focused ? focused : modal);
    // The guide of a dialog that holds the window up belongs to the dialog, or it could not be read.
    showGuide("user-guide.md", HelpWindows::tr("User guide"), modal ? modal : &window, {.anchor = here});
}

GuideKey::GuideKey(QMainWindow& window) : QObject(&window), window_(window) {
    qApp->installEventFilter(this);
}

bool GuideKey::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto* widget = qobject_cast<QWidget*>(object);
    if (key.key() != Qt::Key_F1 || key.modifiers() != Qt::NoModifier || !widget) return false;
    if (widget->window() == &window_ || widget->window()->objectName() == QLatin1String("user-guide.md"))
        return false;
    showGuideHere(window_);
    return true;
}

void showAbout(QWidget* parent) {
    auto* picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(grown(72), grown(72)));
    auto* text = new QLabel(
        "<h2>Breakeven " + QCoreApplication::applicationVersion().toHtmlEscaped() + "</h2><p>" +
        HelpWindows::tr("Budgets, tariffs, contracts and deficits of NHS health economies.") + "</p><p>" +
        HelpWindows::tr(
            "Free software under the GNU General Public License, version 3 or later. It comes without any "
            "warranty.") +
        "</p><p>" + HelpWindows::tr("Made with these libraries, each under its own licence:") +
        "</p><ul><li>Qt 6 (LGPL 3)</li><li>QCustomPlot (GPL 3)</li><li>SQLite (public domain), SQLiteCpp "
        "(MIT)</li>"
        "<li>Boost (Boost Software License)</li><li>fmt, nlohmann-json (MIT), CLI11 (BSD)</li>"
        "<li>Open Sans (Apache License 2.0)</li></ul><p>" +
        HelpWindows::tr(
            "The figures of the sample economies are published ones; their notes name the sources.") +
        "</p>");
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setMargin(grid(2));
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    // As high as its text where the screen has the room; what is left of large type scrolls.
    const int width = roomOnScreen(120, 1).width();
    const int whole = layout->totalHeightForWidth(width - grid(6)) + room(9) + grid(9);
    QWidget* scroll = scrolled(content);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(HelpWindows::tr("About Breakeven"));
    dialog(HelpWindows::tr("About Breakeven"), scroll,
           {width, std::min(whole, QGuiApplication::primaryScreen()->availableSize().height())}, parent)
        ->show();
}

void connectHelp(const MenuActions& actions, QMainWindow& window) {
    const auto when = [&window](const QAction* action, const std::function<void()>& act) {
        QObject::connect(action, &QAction::triggered, &window, act);
    };
    when(actions.guide, [&window] { showGuideHere(window); });
    new GuideKey(window);
    when(actions.rules,
         [&window] { showGuide("modelling-rules.md", HelpWindows::tr("Modelling rules"), &window); });
    when(actions.shortcuts, [&window] { (new KeysDialog(keysOf(window), &window))->show(); });
    when(actions.about, [&window] { showAbout(&window); });
    QObject::connect(actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

} // namespace breakeven::ui
