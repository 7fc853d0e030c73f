#include "desk/page.h"

#include "theme/type.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

Page::Page(const QString& title, QWidget* parent)
    : QWidget(parent), title_(new QLabel(title)), finding_(new QLabel), body_(new QVBoxLayout) {
    setProperty("role", "page");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(title);
    title_->setProperty("role", "title");
    title_->setFont(strongFont(15));
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    finding_->setVisible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(4), grid(3), grid(4), grid(3));
    layout->setSpacing(grid(1));
    layout->addWidget(title_);
    layout->addWidget(finding_);
    layout->addSpacing(grid(1));
    layout->addLayout(body_, 1);
    body_->setSpacing(grid(2));
}

QString Page::title() const { return title_->text(); }

bool Page::reveal(const Address&) { return false; }

void Page::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void Page::setFinding(const QString& sentence) {
    finding_->setText(sentence);
    finding_->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
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
