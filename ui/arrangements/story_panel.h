#pragma once

#include "arrangements/arrangement_panel.h"
#include "insight/decision/care_model_story.h"

namespace breakeven::ui {

/// A care model told in money: what is avoided, what the hospital loses, sheds and is left with, what the
/// holder makes and commissioners save, with the loss share and without.
class StoryPanel : public ArrangementPanel {
    Q_OBJECT

public:
    StoryPanel(const Document& document, const ShownFigures& figures, const Display& display,
               QWidget* parent = nullptr);

protected:
    void begin(const std::string& code) override;
    void showFigures() override;

private:
    void take(Result<std::optional<CareModelStory>> found);

    std::optional<CareModelStory> story_;
};

} // namespace breakeven::ui
