#include "desk/page.h"

#include "desk/fitted_label.h"
#include "desk/ground.h"
#include "theme/type.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

Page::Page(const QString& title, QWidget* parent)
    : QScrollArea(parent), ground_(new Ground), head_(new QWidget(ground_)), title_(new FittedLabel(title)),
      caption_(new FittedLabel), finding_(new QLabel), body_(new QVBoxLayout) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    ground_->setProperty("role", "page");
    ground_->setAttribute(Qt::WA_StyledBackground);
    caption_->setProperty("role", "caption");
    caption_->hide();
    title_->setProperty("role", "title");
    title_->setFont(strongFont(15));
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    finding_->setVisible(false);

    auto* line = new QHBoxLayout(head_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid(3));
    line->addWidget(title_);
    line->addWidget(caption_, 1, Qt::AlignBottom);
    line->addStretch(0);
    auto* layout = new QVBoxLayout(ground_);
    layout->setContentsMargins(grid(4), grid(2), grid(4), grid(2));
    layout->setSpacing(grid(1));
    layout->addWidget(head_);
    layout->addWidget(finding_);
    layout->addLayout(body_, 1);
    body_->setSpacing(grid(2));
    setWidget(ground_);
    connect(qApp, &QApplication::focusChanged, ground_, [this](QWidget*, QWidget* now) {
        if (now && ground_->isAncestorOf(now)) ensureWidgetVisible(now, 0, 0);
    });
}

QString Page::title() const { return title_->text(); }

bool Page::reveal(const Address&) { return false; }

void Page::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void Page::setFinding(const QString& sentence) {
    finding_->setText(sentence);
    finding_->setVisible(showsHead_ && !sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void Page::setCaption(const QString& text) {
    caption_->setText(text);
    caption_->setVisible(!text.isEmpty());
}

int Page::headHeight() const {
    const int width = viewport()->width() - grid(8);
    const int finding = finding_->text().isEmpty() ? 0 : finding_->heightForWidth(width) + grid(1);
    return head_->sizeHint().height() + finding + grid(1);
}

void Page::showHead(bool shown) {
    showsHead_ = shown;
    head_->setVisible(shown);
    finding_->setVisible(shown && !finding_->text().isEmpty());
    const int margin = shown ? grid(2) : grid(1);
    ground_->layout()->setContentsMargins(grid(4), margin, grid(4), margin);
}

QLabel* sectionHeading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(strongFont(10.5));
    label->setProperty("role", "title");
    return label;
}

QLabel* emptyState(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", "caption");
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setContentsMargins(grid(4), 0, grid(4), 0);
    return label;
}

QWidget* scrolled(QWidget* part) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(part);
    for (QWidget* seenThrough : {scroll->viewport(), part}) seenThrough->setAutoFillBackground(false);
    return scroll;
}

void showTabBar(QTabWidget& tabs, bool shown) {
    tabs.tabBar()->setVisible(shown);
    tabs.setFocusPolicy(shown ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace breakeven::ui
