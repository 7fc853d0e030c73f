#include "report/flow.h"

namespace breakeven::ui::report {

void Flow::add(Block block) {
    const bool keep = block.keepWithNext;
    waiting_.push_back(std::move(block));
    if (!keep && !together_) placeWaiting();
}

void Flow::breakPage(double enough) {
    placeWaiting();
    if (!pages_.empty() && !atTop() && remaining() < enough) newPage();
}

void Flow::space(double height) {
    Block room;
    room.spaceBefore = height;
    room.place = [](Sheet&, QPointF) {};
    room.keepWithNext = !waiting_.empty();
    add(std::move(room));
}

void Flow::keepTogether(const std::function<void()>& addBlocks) {
    placeWaiting();
    together_ = true;
    addBlocks();
    together_ = false;
    placeWaiting();
}

std::vector<Sheet> Flow::takeSheets() {
    placeWaiting();
    if (!pages_.empty() && pages_.back().marks.empty()) pages_.pop_back();
    return std::move(pages_);
}

void Flow::newPage() {
    pages_.emplace_back();
    y_ = frame_.content.top();
}

void Flow::placeWaiting() {
    if (waiting_.empty()) return;
    if (pages_.empty()) newPage();
    double height = 0;
    for (const Block& block : waiting_) height += block.spaceBefore + block.height;
    if (height > remaining() && !atTop()) newPage();
    for (const Block& block : waiting_) place(block);
    waiting_.clear();
}

void Flow::place(const Block& block) {
    // A run of blocks higher than a page still breaks between blocks.
    if (y_ + block.height > frame_.content.bottom() && !atTop()) newPage();
    const QPointF corner(frame_.content.left(), 0);
    if (atTop() && block.continuation) {
        block.continuation->place(pages_.back(), corner + QPointF(0, y_));
        y_ += block.continuation->height;
    } else if (!atTop()) {
        y_ += block.spaceBefore;
    }
    if (block.entry) {
        contents_.push_back(*block.entry);
        contents_.back().page = static_cast<int>(pages_.size()) - 1;
    }
    block.place(pages_.back(), corner + QPointF(0, y_));
    y_ += block.height;
}

} // namespace breakeven::ui::report
