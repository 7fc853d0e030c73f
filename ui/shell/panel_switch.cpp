#include "shell/panel_switch.h"

#include "shell/window_settings.h"
#include "theme/type.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

constexpr int mostOfWidth = 33, mostOfHeight = 70; // per cent of the window
constexpr int leastPage = 170;                     // steps

} // namespace

PanelSwitch::PanelSwitch(QMainWindow& window, QDockWidget& outlook, const QList<QDockWidget*>& panels,
                         const QList<QDockWidget*>& sharing)
    : window_(window), outlook_(outlook), panels_(panels), sharing_(sharing) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QDockWidget* panel : panels_) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(panel->isVisible());
        button->setIcon(panel->windowIcon());
        button->setIconSize({grown(16), grown(16)});
        button->setText(panel->windowTitle());
        button->setAccessibleName(panel->windowTitle());
        button->setToolTip(tr("Open or close the panel %1").arg(panel->windowTitle()));
        layout->addWidget(button);
        buttons_ << button;
        connect(button, &QToolButton::clicked, this,
                [this, panel](bool wanted) { wanted ? open(panel) : close(panel); });
        connect(panel, &QDockWidget::visibilityChanged, button, &QToolButton::setChecked);
        if (sharing_.contains(panel))
            connect(panel, &QDockWidget::visibilityChanged, this, [this, panel](bool visible) {
                if (!visible && panel->isHidden()) giveRoomBack(*panel);
            });
    }
    setBrief(false);
}

void PanelSwitch::setBrief(bool brief) {
    for (QToolButton* button : buttons_)
        button->setToolButtonStyle(brief ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

bool PanelSwitch::isBesidePage(const QDockWidget& panel) const {
    return !panel.isFloating() &&
           window_.dockWidgetArea(const_cast<QDockWidget*>(&panel)) == Qt::RightDockWidgetArea;
}

QDockWidget* PanelSwitch::openPanel() const {
    for (QDockWidget* panel : sharing_)
        if (!panel->isHidden() && isBesidePage(*panel)) return panel;
    return nullptr;
}

void PanelSwitch::open(QDockWidget* panel) {
    const bool shares = sharing_.contains(panel);
    const bool opens = panel->isHidden();
    if (shares && openPanel() == nullptr) outlookWidth_ = outlook_.isHidden() ? 0 : outlook_.width();
    for (QDockWidget* other : sharing_)
        if (shares && other != panel && !other->isFloating()) close(other);
    panel->show();
    panel->raise();
    if (opens && shares && isBesidePage(*panel)) makeRoom(*panel);
    if (opens && !shares && panel != &outlook_ && !panel->isFloating()) makeRoomBesideOthers(*panel);
    panel->widget()->setFocus();
}

// The panel's room is the outlook's: where there is too little for both, the outlook gives way until the
// panel closes.
void PanelSwitch::makeRoom(QDockWidget& panel) {
    const QSize wanted = savedPanelSize();
    const int besidePage = std::max(1, window_.width() - room(leastPage));
    const int width = std::min({grown(wanted.width()), window_.width() * mostOfWidth / 100, besidePage});
    const int least = panel.property("leastHeight").toInt();
    const int height =
        std::min(grown(std::max(wanted.height(), least)), window_.height() * mostOfHeight / 100);
    outlookGaveWay_ = outlookGaveWay_ || (!outlook_.isHidden() && window_.height() < room(120));
    if (outlookGaveWay_) outlook_.hide();
    makeRoomForPage(std::max(width, outlookWidth_));
    window_.resizeDocks({&panel}, {std::max(width, outlookWidth_)}, Qt::Horizontal);
    if (!outlook_.isHidden()) window_.resizeDocks({&panel}, {height}, Qt::Vertical);
    opened_ = panel.size();
}

// What is called at the left stays, where the page would be too narrow between it and what is at the right.
void PanelSwitch::makeRoomBesideOthers(const QDockWidget& panel) {
    const auto crowds = [&](const QDockWidget& other) {
        return !other.isHidden() && isBesidePage(other) &&
               window_.width() - panel.width() - other.width() < room(leastPage);
    };
    for (QDockWidget* other : sharing_)
        if (crowds(*other)) close(other);
    if (crowds(outlook_)) close(&outlook_);
}

void PanelSwitch::makeRoomForPage(int panelWidth) {
    for (QDockWidget* other : panels_) {
        const bool beside = other != &outlook_ && !sharing_.contains(other) && !other->isFloating();
        if (!beside || other->isHidden()) continue;
        if (window_.width() - panelWidth - other->width() >= room(leastPage)) continue;
        gaveWay_ << other;
        other->hide();
    }
}

void PanelSwitch::putBack() {
    if (std::exchange(outlookGaveWay_, false)) outlook_.show();
    for (QDockWidget* other : std::exchange(gaveWay_, {})) other->show();
}

void PanelSwitch::giveRoomBack(const QDockWidget& panel) {
    if (!isBesidePage(panel)) return;
    // A panel that is left as it was opened may be smaller than is wanted where there is more room.
    const QSize wanted = savedPanelSize();
    const bool asWide = panel.width() == opened_.width(), asHigh = panel.height() == opened_.height();
    savePanelSize(QSizeF(asWide ? wanted.width() : panel.width() / textScale(),
                         asHigh ? wanted.height() : panel.height() / textScale()));
    if (openPanel() != nullptr) return;
    putBack();
    if (outlookWidth_ > 0 && !outlook_.isHidden())
        window_.resizeDocks({&outlook_}, {outlookWidth_}, Qt::Horizontal);
}

void PanelSwitch::close(QDockWidget* panel) { panel->hide(); }

QToolButton* PanelSwitch::buttonOf(const QDockWidget* panel) const {
    return buttons_.value(panels_.indexOf(panel));
}

} // namespace breakeven::ui
