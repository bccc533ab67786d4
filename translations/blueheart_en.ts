<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%1, lesson %2 of %3, about %n minute(s)</source>
        <translation>
            <numerusform>%1, lesson %2 of %3, about %n minute</numerusform>
            <numerusform>%1, lesson %2 of %3, about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message numerus="yes">
        <source>%1 of %n lesson(s) read</source>
        <translation>
            <numerusform>%1 of %n lesson read</numerusform>
            <numerusform>%1 of %n lessons read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message numerus="yes">
        <source>Lesson %1 of %2, %n minute(s)</source>
        <translation>
            <numerusform>Lesson %1 of %2, %n minute</numerusform>
            <numerusform>Lesson %1 of %2, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message numerus="yes">
        <source>Module, %n minute(s)</source>
        <translation>
            <numerusform>Module, %n minute</numerusform>
            <numerusform>Module, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last time you answered %1 of %n question(s) as the lessons explain them.</source>
        <translation>
            <numerusform>Last time you answered %1 of %n question as the lessons explain it.</numerusform>
            <numerusform>Last time you answered %1 of %n questions as the lessons explain them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackPreviewDialog</name>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This pack has %n error(s) and cannot be installed</source>
        <translation>
            <numerusform>This pack has %n error and cannot be installed</numerusform>
            <numerusform>This pack has %n errors and cannot be installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) for the authors</source>
        <translation>
            <numerusform>%n remark for the authors</numerusform>
            <numerusform>%n remarks for the authors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz round(s)</source>
        <translation>
            <numerusform>%n quiz round</numerusform>
            <numerusform>%n quiz rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizSummary</name>
    <message numerus="yes">
        <source>You answered %1 of %Ln questions as the lessons explain them.</source>
        <translation>
            <numerusform>You answered %1 of %Ln question as the lessons explain it.</numerusform>
            <numerusform>You answered %1 of %Ln questions as the lessons explain them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You skipped %Ln questions.</source>
        <translation>
            <numerusform>You skipped %Ln question.</numerusform>
            <numerusform>You skipped %Ln questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
